package dev.roster.tests.server;

import dev.roster.member.event.MemberEvent;
import dev.roster.member.event.OrganizationEvent;
import dev.roster.member.event.RosterEvent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;

/** The product's events, as another extension hears them: those of committed transactions, as plain values. */
final class HeardEvents implements ProviderEventListener {

    private static final List<Map<String, Object>> HEARD = new CopyOnWriteArrayList<>();

    static List<Map<String, Object>> of(String realm) {
        return HEARD.stream().filter(event -> event.get("realm").equals(realm)).toList();
    }

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof RosterEvent happened) {
            Map<String, Object> told = told(happened);
            happened.session().getTransactionManager().enlistAfterCompletion(new AbstractKeycloakTransaction() {
                @Override
                protected void commitImpl() {
                    HEARD.add(told);
                }

                @Override
                protected void rollbackImpl() {}
            });
        }
    }

    private static Map<String, Object> told(RosterEvent event) {
        return Map.of(
                "type", event.type(),
                "realm", event.realm().getName(),
                "at", event.at(),
                "actor", event.actor().toString(),
                "about", about(event),
                "from", Objects.toString(event.from(), ""),
                "to", Objects.toString(event.to(), ""));
    }

    private static String about(RosterEvent event) {
        if (event instanceof MemberEvent member) {
            return member.subject().organization() + " " + member.subject().user();
        }
        return Optional.of(event)
                .filter(OrganizationEvent.class::isInstance)
                .map(organization ->
                        ((OrganizationEvent) organization).organization().toString())
                .orElse("");
    }
}
