package dev.roster.notice;

import dev.roster.mail.Mail;
import dev.roster.mail.MailKind;
import dev.roster.mail.Outbox;
import dev.roster.mail.SmtpSettings;
import dev.roster.member.Members;
import dev.roster.member.Role;
import dev.roster.realm.Settings;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.models.credential.RecoveryAuthnCodesCredentialModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;
import org.keycloak.organization.OrganizationProvider;

/**
 * What members are told when something happens to their account. The realm attribute {@code roster.notices} lists the
 * kinds that are sent, separated by commas ({@code password-set}, {@code role-changed}, {@code deactivated},
 * {@code reactivated}, {@code account-linked}, {@code credential-removed}, {@code second-factor-removed}); absent means all,
 * {@code none} means none.
 */
public final class Notices {

    private static final Duration NEWS = Duration.ofDays(1);

    /** Credential types that the mail has a name for; an operator's own have none. */
    private static final Set<String> NAMED_CREDENTIALS = Set.of(
            OTPCredentialModel.TYPE,
            WebAuthnCredentialModel.TYPE_TWOFACTOR,
            WebAuthnCredentialModel.TYPE_PASSWORDLESS,
            RecoveryAuthnCodesCredentialModel.TYPE,
            PasswordCredentialModel.TYPE);

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
                        MailKind.ACCOUNT_LINKED, member, Map.of("provider", provider, "organization", organization)));
    }

    /**
     * A credential of the member was removed by whoever was signed in as them.
     *
     * @param type Keycloak's credential type: {@code otp}
     */
    public void credentialRemoved(UserModel member, String type) {
        String credential = NAMED_CREDENTIALS.contains(type) ? type : "other";
        organizationOf(member)
                .ifPresent(organization -> send(
                        MailKind.CREDENTIAL_REMOVED,
                        member,
                        Map.of("credential", credential, "organization", organization)));
    }

    /** An Admin removed every second factor of the member. */
    public void secondFactorRemoved(UserModel member, String organization) {
        send(MailKind.SECOND_FACTOR_REMOVED, member, Map.of("organization", organization));
    }

    private Optional<String> organizationOf(UserModel member) {
        return new Members(session)
                .find(member.getId())
                .map(row -> session.getProvider(OrganizationProvider.class).getById(row.organizationId()))
                .map(OrganizationModel::getName);
    }

    private void send(MailKind kind, UserModel member, Map<String, String> words) {
        if (Settings.NOTICES.in(realm).contains(kind.kindName())
                && SmtpSettings.of(realm).complete()) {
            long giveUpAt = Time.currentTimeMillis() + NEWS.toMillis();
            session.getProvider(Outbox.class).add(realm, new Mail(kind, member.getId(), null, words, giveUpAt));
        }
    }
}
