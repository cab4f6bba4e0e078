package dev.roster.activation;

import dev.roster.activation.environment.ProvidersFromEnvironment;
import dev.roster.activation.environment.SmtpFromEnvironment;
import dev.roster.activation.realm.FlowsOfFile;
import dev.roster.activation.system.SystemStart;
import dev.roster.realm.startup.RosterStartup;
import java.util.List;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderEventListener;

/** What Roster puts into a realm, and the system-admin organization. */
public final class ActivationStartup extends RosterStartup {

    @Override
    protected List<ProviderEventListener> listeners(KeycloakSessionFactory factory) {
        return List.of(
                new SmtpFromEnvironment(System::getenv),
                new ProvidersFromEnvironment(System::getenv),
                new FlowsOfFile(),
                new SystemStart(factory));
    }
}
