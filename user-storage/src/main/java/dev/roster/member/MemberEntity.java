package dev.roster.member;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.hibernate.annotations.DynamicUpdate;

/**
 * What Roster keeps about a member, beside what Keycloak keeps about the user: one row per user, hence one
 * organization and one role (R1, R60, docs/rules.md). Times are epoch milliseconds. Only
 * changed columns are written, so that noting a sign-in never brings back a role that was taken meanwhile.
 */
@Entity
@DynamicUpdate
@Table(name = "ROSTER_MEMBER")
public class MemberEntity {

    @Id
    @Column(name = "USER_ID", length = 36)
    private String userId;

    @Column(name = "ORGANIZATION_ID", nullable = false)
    private String organizationId;

    @Convert(converter = RoleName.class)
    @Column(name = "ROLE", nullable = false, length = 16)
    private Role role;

    @Column(name = "INVITED_AT")
    private Long invitedAt;

    @Column(name = "INVITED_BY", length = 36)
    private String invitedBy;

    @Column(name = "ACTIVATED_AT")
    private Long activatedAt;

    @Column(name = "LAST_SIGN_IN_METHOD")
    private String lastSignInMethod;

    @Column(name = "LAST_SIGN_IN_AT")
    private Long lastSignInAt;

    @Column(name = "GIVEN_FIRST_NAME")
    private String givenFirstName;

    @Column(name = "GIVEN_LAST_NAME")
    private String givenLastName;

    @Column(name = "PASSKEY_OFFER_AT")
    private Long passkeyOfferAt;

    protected MemberEntity() {}

    private MemberEntity(String userId, String organizationId, Role role) {
        this.userId = userId;
        this.organizationId = organizationId;
        this.role = role;
    }

    /** A member who is invited and has never got in; {@code inviter} is a user id, or null where no member invited. */
    public static MemberEntity invited(String userId, String organizationId, Role role, String inviter, long at) {
        MemberEntity member = new MemberEntity(userId, organizationId, role);
        member.invitedAt = at;
        member.invitedBy = inviter;
        return member;
    }

    /** A member who was a user of the organization already, and is active from now on. */
    public static MemberEntity adopted(String userId, String organizationId, Role role, long at) {
        MemberEntity member = new MemberEntity(userId, organizationId, role);
        member.activatedAt = at;
        return member;
    }

    /** Gives the member another role. Who may do so is decided elsewhere. */
    public void changeRole(Role other) {
        role = other;
    }

    /** Makes an invited member active; does nothing to one who has been active before. */
    public void activate(long at) {
        if (activatedAt == null) {
            activatedAt = at;
        }
    }

    /** Keeps the last real sign-in (R31, docs/rules.md). */
    public void signedIn(SignIn signIn) {
        lastSignInMethod = signIn.method();
        lastSignInAt = signIn.at();
    }

    /** Keeps the names that the invitation or an identity provider gave, to tell them from names that somebody edited. */
    public void namesGiven(String firstName, String lastName) {
        givenFirstName = firstName;
        givenLastName = lastName;
    }

    /** True while these names are the ones that were given. */
    boolean namesAreGiven(String firstName, String lastName) {
        return givenFirstName != null
                && givenFirstName.equals(firstName)
                && Objects.requireNonNullElse(givenLastName, "").equals(Objects.requireNonNullElse(lastName, ""));
    }

    /** Keeps that a passkey is not to be offered before a moment. */
    public void offerPasskeyAgain(long at) {
        passkeyOfferAt = at;
    }

    /** Keeps that a passkey is never to be offered. */
    public void offerNoPasskey() {
        passkeyOfferAt = Long.MAX_VALUE;
    }

    /** True where nothing was said against the offer of a passkey, or long ago. */
    public boolean mayBeOfferedPasskey(long now) {
        return passkeyOfferAt == null || passkeyOfferAt <= now;
    }

    public String userId() {
        return userId;
    }

    public String organizationId() {
        return organizationId;
    }

    public Role role() {
        return role;
    }

    /** True once the member has got in by a link, or was active from the start. */
    public boolean activated() {
        return activatedAt != null;
    }

    /** The last sign-in, or null where there was none. */
    public SignIn lastSignIn() {
        return lastSignInAt == null ? null : new SignIn(lastSignInMethod, lastSignInAt);
    }
}
