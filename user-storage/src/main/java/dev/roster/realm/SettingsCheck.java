package dev.roster.realm;

import jakarta.enterprise.context.ContextNotActiveException;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelValidationException;
import org.keycloak.models.RealmModel;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;
import org.keycloak.storage.StoreSyncEvent;

/**
 * Refuses to save a realm with an impossible setting. Keycloak tells of a saved realm by {@link StoreSyncEvent}, and turns
 * what is thrown there into HTTP 400 with its message. A realm that a file brings at the start is not refused: the server
 * would not start.
 */
public final class SettingsCheck implements ProviderEventListener {

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof StoreSyncEvent saved && !saved.getRemoved()) {
            check(saved.getRealm());
        } else if (event instanceof RealmModel.RealmPostCreateEvent created
                && inRequest(created.getKeycloakSession())) {
            check(created.getCreatedRealm());
        }
    }

    private static boolean inRequest(KeycloakSession session) {
        try {
            return session.getContext().getHttpRequest() != null;
        } catch (ContextNotActiveException atStart) {
            return false;
        }
    }

    private static void check(RealmModel realm) {
        if (realm.getAttribute("roster.enabled") == null) {
            return;
        }
        complaint(realm).ifPresent(complaint -> {
            throw new ModelValidationException(complaint);
        });
    }

    /** What is wrong with the first impossible setting of a realm, in one sentence; nothing where none is. */
    public static Optional<String> complaint(RealmModel realm) {
        return Settings.CHECKED.stream()
                .map(setting -> setting.complaint(realm))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
