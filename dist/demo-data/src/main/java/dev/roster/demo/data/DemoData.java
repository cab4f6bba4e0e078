package dev.roster.demo.data;

import java.util.List;
import java.util.Optional;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.provider.Provider;

/** What the demo adds to the imported team realm. Bringing it up to date twice changes nothing the second time. */
final class DemoData implements Provider {

    private static final String REALM = DemoPerson.TENANTS_REALM;

    private final KeycloakSession session;

    DemoData(KeycloakSession session) {
        this.session = session;
    }

    /**
     * Makes the demo's client, organizations and people where they are missing, points the client and the realm's mail
     * at the addresses of this start, and shows the section Team to master's administrator.
     *
     * @throws IllegalStateException when the realm was not imported
     */
    void bringUpToDate(DemoSettings settings) {
        RealmModel realm = enter(REALM)
                .orElseThrow(() -> new IllegalStateException(
                        "there is no realm '" + REALM + "': the realm file was not imported"));
        new DemoClient(session, realm).bringUpToDate(settings.applicationUrl());
        settings.smtp().applyTo(realm);
        new DemoOrganizations(session).makeMissing();
        new DemoPeople(session, realm).makeMissing(DemoPerson.TENANTS);
        enter(DemoPerson.ROOT.organization()).ifPresent(privileged -> {
            settings.smtp().applyTo(privileged);
            new DemoPeople(session, privileged).makeMissing(List.of(DemoPerson.ROOT));
        });
        showTeamIn(session.realms().getRealmByName(Config.getAdminRealm()));
    }

    /** Whoever has chosen a theme keeps it. */
    private static void showTeamIn(RealmModel master) {
        if (master.getAdminTheme() == null || master.getAdminTheme().isEmpty()) {
            master.setAdminTheme("roster");
        }
    }

    private Optional<RealmModel> enter(String name) {
        Optional<RealmModel> realm = Optional.ofNullable(session.realms().getRealmByName(name));
        realm.ifPresent(session.getContext()::setRealm);
        return realm;
    }

    @Override
    public void close() {}
}
