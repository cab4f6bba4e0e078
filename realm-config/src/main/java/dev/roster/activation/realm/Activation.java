package dev.roster.activation.realm;

import dev.roster.access.system.SystemOrganization;
import dev.roster.error.BadInputException;
import dev.roster.member.event.Actor;
import dev.roster.member.event.EventPublisher;
import dev.roster.member.event.Origin;
import dev.roster.member.event.RealmEvent;
import dev.roster.member.event.RealmState;
import dev.roster.realm.SettingsCheck;
import dev.roster.realm.TeamRealm;
import dev.roster.realm.part.Plan;
import dev.roster.realm.part.RealmPart;
import dev.roster.realm.part.Switching;
import dev.roster.team.ProtectedException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.representations.idm.RealmRepresentation;

/**
 * Switches Roster on in a realm that is there already, and off again. What a team realm is made of stands in the realm
 * file and in the {@linkplain dev.roster.realm.part.InstalledPart parts} that a file cannot bring, and nowhere else. All
 * of it is one transaction of the caller's.
 */
public final class Activation {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final RealmRepresentation file;

    public Activation(KeycloakSession session, RealmModel realm) {
        this(session, realm, TeamRealmFile.read());
    }

    /** With a realm file of another release. */
    public Activation(KeycloakSession session, RealmModel realm, RealmRepresentation file) {
        this.session = session;
        this.realm = realm;
        this.file = file;
    }

    /** What {@link #on} would do; changes nothing. */
    public Outcome look() {
        return outcome(plan(true));
    }

    /**
     * Brings what is missing; nothing where nothing is.
     *
     * @throws ProtectedException in the master realm
     * @throws dev.roster.realm.part.NotRostersException where the realm uses a name that Roster needs
     * @throws SharedEmailException where two users of the realm have the same email
     * @throws BadInputException {@code invalid_parameter}, where a realm attribute of Roster's has an impossible value
     */
    public Outcome on(Actor actor) {
        RealmState from = RealmState.before(TeamRealm.is(realm));
        Plan plan = plan(true);
        plan.carryOut();
        SettingsCheck.complaint(realm).ifPresent(complaint -> {
            throw BadInputException.parameter(null, complaint);
        });
        return told(actor, plan, from);
    }

    /**
     * Puts back what was before, as far as nobody has changed it since. Members, roles, permissions and flows stay, so
     * that switching on again goes on where it stood.
     *
     * @throws ProtectedException in the privileged realm, and in master
     */
    public Outcome off(Actor actor) {
        if (isPrivileged()) {
            throw new ProtectedException("This is the realm of the system admins.");
        }
        RealmState from = RealmState.before(TeamRealm.is(realm));
        Plan plan = plan(false);
        plan.carryOut();
        plan.former().forget();
        return told(actor, plan, from);
    }

    private boolean isPrivileged() {
        return new SystemOrganization(session)
                .recorded()
                .filter(row -> row.realmId().equals(realm.getId()))
                .isPresent();
    }

    private Outcome told(Actor actor, Plan plan, RealmState from) {
        Outcome outcome = outcome(plan);
        if (!outcome.changes().isEmpty()) {
            Origin origin = Origin.now(session, realm, actor);
            RealmState to = new RealmState(outcome.on(), outcome.changes(), outcome.kept());
            EventPublisher.publish(
                    to.on()
                            ? new RealmEvent.Activated(origin, from, to)
                            : new RealmEvent.Deactivated(origin, from, to));
        }
        return outcome;
    }

    private Outcome outcome(Plan plan) {
        return new Outcome(TeamRealm.is(realm), plan.changes(), plan.kept());
    }

    private Plan plan(boolean on) {
        if (Config.getAdminRealm().equals(realm.getName())) {
            throw new ProtectedException("Roster is never on in the master realm.");
        }
        Plan plan = new Plan(session, realm);
        if (!on && !TeamRealm.is(realm) && plan.former().isEmpty()) {
            return plan;
        }
        Switching switching = new Switching(on, plan);
        parts().forEach(switching::plan);
        session.getKeycloakSessionFactory().publish(switching);
        switching.plan(new Mark());
        return plan;
    }

    private Stream<RealmPart> parts() {
        return Stream.concat(
                Stream.of(
                        new OneAddressOnePerson(),
                        new OrganizationsOn(),
                        new Flows(session, realm, file),
                        new Roles(realm, file),
                        new Profile(session, realm, file),
                        new PasswordLength(session, realm, file)),
                Stream.of(
                                Bindings.of(realm, file),
                                Themes.of(realm, file),
                                SignInSettings.of(realm, file),
                                Passkeys.of(realm, file))
                        .flatMap(Function.identity()));
    }
}
