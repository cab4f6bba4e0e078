package dev.roster.team.notice;

import dev.roster.access.Team;
import dev.roster.limit.Limit;
import dev.roster.limit.RateLimits;
import dev.roster.mail.MailKind;
import dev.roster.member.PersonName;
import dev.roster.team.ActiveAdmins;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** A member says that it was not them who added or removed a way in: the Admins of their organization are told. */
public final class Alarm {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final Notices notices;

    public Alarm(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
        this.notices = new Notices(session, realm);
    }

    /**
     * Tells every other active Admin by email, whatever {@code roster.notices} lists; some times a day, so that nobody
     * floods them.
     *
     * @return how many are told; none where there is none, or over the limit
     */
    public int raise(UserModel member, OwnCredential credential) {
        Optional<OrganizationModel> organization = notices.organizationOf(member);
        if (organization.isEmpty()
                || new RateLimits(session, realm)
                        .take(Limit.ALARMS_PER_MEMBER.of(member.getId()))
                        .isPresent()) {
            return 0;
        }
        Map<String, String> words = credential.words();
        words.put("at", Long.toString(Time.currentTimeMillis()));
        words.put("organization", organization.get().getName());
        words.put("member", Objects.requireNonNullElse(PersonName.shown(member), ""));
        words.put("memberEmail", Objects.requireNonNullElse(member.getEmail(), ""));
        return Math.toIntExact(admins(member, organization.get())
                .filter(admin -> notices.sendAlways(MailKind.ALARM, admin, words))
                .count());
    }

    private Stream<UserModel> admins(UserModel member, OrganizationModel organization) {
        return new ActiveAdmins(session, Team.ofServer(realm, organization))
                .beside(member.getId())
                .map(id -> session.users().getUserById(realm, id))
                .filter(Objects::nonNull);
    }
}
