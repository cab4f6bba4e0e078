package dev.roster.team.notice;

import dev.roster.mail.Mail;
import dev.roster.mail.MailKind;
import dev.roster.mail.Outbox;
import dev.roster.mail.SmtpSettings;
import dev.roster.member.Members;
import dev.roster.member.Role;
import dev.roster.member.device.Device;
import dev.roster.realm.Settings;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.organization.OrganizationProvider;

/**
 * What members are told when something happens to their account. The realm attribute {@code roster.notices} lists the
 * kinds that are sent, separated by commas ({@code password-set}, {@code role-changed}, {@code deactivated},
 * {@code reactivated}, {@code account-linked}, {@code credential-added}, {@code credential-removed},
 * {@code second-factor-removed}); absent means all, {@code none} means none.
 */
public final class Notices {

    private static final Duration NEWS = Duration.ofDays(1);

    private final KeycloakSession session;
    private final RealmModel realm;

    public Notices(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /**
     * An Admin set the member's password.
     *
     * @param organization the name of the organization, here and below
     */
    public void passwordSet(UserModel member, String organization) {
        send(MailKind.PASSWORD_SET, member, Map.of("organization", organization));
    }

    public void roleChanged(UserModel member, Role role, String organization) {
        send(MailKind.ROLE_CHANGED, member, Map.of("organization", organization, "role", role.roleName()));
    }

    public void deactivated(UserModel member, String organization) {
        send(MailKind.DEACTIVATED, member, Map.of("organization", organization));
    }

    public void reactivated(UserModel member, String organization) {
        send(MailKind.REACTIVATED, member, Map.of("organization", organization));
    }

    /**
     * An account elsewhere can now sign in as the member.
     *
     * @param provider its name as people read it: {@code Google}
     */
    public void accountLinked(UserModel member, String provider) {
        organizationOf(member)
                .ifPresent(organization -> send(
                        MailKind.ACCOUNT_LINKED,
                        member,
                        Map.of("provider", provider, "organization", organization.getName())));
    }

    /** An Admin removed every second factor of the member. */
    public void secondFactorRemoved(UserModel member, String organization) {
        send(MailKind.SECOND_FACTOR_REMOVED, member, Map.of("organization", organization));
    }

    /** Whoever is signed in as the member in this request has added a way in, or put another in its place. */
    public void credentialAdded(UserModel member, OwnCredential credential) {
        send(MailKind.CREDENTIAL_ADDED, member, credential);
    }

    /** Whoever is signed in as the member in this request has removed a way in. */
    public void credentialRemoved(UserModel member, OwnCredential credential) {
        send(MailKind.CREDENTIAL_REMOVED, member, credential);
    }

    private void send(MailKind kind, UserModel member, OwnCredential credential) {
        organizationOf(member).ifPresent(organization -> {
            Map<String, String> words = credential.words();
            words.put("organization", organization.getName());
            words.put("at", Long.toString(Time.currentTimeMillis()));
            Device.of(session).ifPresent(device -> {
                words.put("browser", device.browser());
                words.put("system", device.system());
            });
            send(kind, member, words);
        });
    }

    Optional<OrganizationModel> organizationOf(UserModel member) {
        return new Members(session)
                .find(member.getId())
                .map(row -> session.getProvider(OrganizationProvider.class).getById(row.organizationId()));
    }

    private void send(MailKind kind, UserModel member, Map<String, String> words) {
        if (Settings.NOTICES.in(realm).contains(kind.kindName())) {
            sendAlways(kind, member, words);
        }
    }

    /** Sends one that no setting switches off; false where the realm cannot send. */
    boolean sendAlways(MailKind kind, UserModel member, Map<String, String> words) {
        if (!SmtpSettings.of(realm).complete()) {
            return false;
        }
        long giveUpAt = Time.currentTimeMillis() + NEWS.toMillis();
        session.getProvider(Outbox.class).add(realm, new Mail(kind, member.getId(), null, words, giveUpAt));
        return true;
    }
}
