package dev.roster.link;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.keycloak.common.util.Time;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** A link that was sent to somebody. Its secrets are rows of their own, hashed. Times are epoch milliseconds. */
@Entity
@Table(name = "ROSTER_LINK")
public class LinkEntity {

    @Id
    @Column(name = "ID", length = 36)
    private String id;

    @Column(name = "USER_ID", nullable = false, length = 36)
    private String userId;

    @Convert(converter = PurposeName.class)
    @Column(name = "PURPOSE", nullable = false, length = 16)
    private Purpose purpose;

    @Column(name = "EMAIL", nullable = false)
    private String email;

    @Column(name = "CLIENT_ID")
    private String clientId;

    @Column(name = "ISSUED_BY", length = 36)
    private String issuedBy;

    @Column(name = "ISSUED_AT", nullable = false)
    private long issuedAt;

    @Column(name = "EXPIRES_AT", nullable = false)
    private long expiresAt;

    @Column(name = "CONSUMED_AT")
    private Long consumedAt;

    @Column(name = "REVOKED_AT")
    private Long revokedAt;

    @Column(name = "ROOT_SESSION_ID", length = 64)
    private String rootSessionId;

    @Column(name = "TAB_ID", length = 64)
    private String tabId;

    @Column(name = "REQUEST_ID", length = 36)
    private String requestId;

    @Column(name = "CODE_TRIES", nullable = false)
    private int codeTries;

    protected LinkEntity() {}

    LinkEntity(Purpose purpose, String userId, String email, String issuedBy, long issuedAt, long expiresAt) {
        this.id = KeycloakModelUtils.generateId();
        this.purpose = purpose;
        this.userId = userId;
        this.email = email;
        this.issuedBy = issuedBy;
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }

    /**
     * Notes in which login the link was asked for.
     *
     * @param request the id of the request, or null where no code may stand for the link
     */
    void askedIn(RequestingAuthentication login, String request) {
        requestId = request;
        rootSessionId = login.rootSessionId();
        tabId = login.tabId();
        clientId = login.clientId();
    }

    /** The login in which the link was asked for, or nothing where an Admin sent it. */
    public Optional<RequestingAuthentication> askingLogin() {
        return Optional.ofNullable(rootSessionId).map(root -> new RequestingAuthentication(root, tabId, clientId));
    }

    public String id() {
        return id;
    }

    /** The request of a sign-in page that the link answers; null where none asked for it, or no code can open it. */
    String requestId() {
        return requestId;
    }

    public String userId() {
        return userId;
    }

    public Purpose purpose() {
        return purpose;
    }

    /** The address that the link was sent to; the link dies when the member's address is another. */
    public String email() {
        return email;
    }

    /** The internal id of the client in whose login the link was asked for, or null. */
    public String clientId() {
        return clientId;
    }

    public long issuedAt() {
        return issuedAt;
    }

    public long expiresAt() {
        return expiresAt;
    }

    /** The whole life of the link, in minutes. */
    public long lifetimeMinutes() {
        return (expiresAt - issuedAt) / 60_000;
    }

    /** True while the link is live and the user is still there, enabled, and has the address that it went to. */
    public boolean opensFor(UserModel user) {
        return stateAt(Time.currentTimeMillis()) == LinkState.LIVE && user.isEnabled() && wentTo(user);
    }

    /** True while the user has the address that the link was sent to. */
    public boolean wentTo(UserModel user) {
        return wentTo(user.getEmail());
    }

    /** True where the link was sent to this address. */
    public boolean wentTo(String address) {
        return email.equalsIgnoreCase(address);
    }

    /** What has become of the link at a moment. */
    public LinkState stateAt(long now) {
        if (consumedAt != null) {
            return LinkState.USED;
        }
        if (revokedAt != null) {
            return LinkState.REVOKED;
        }
        return expiresAt > now ? LinkState.LIVE : LinkState.EXPIRED;
    }
}
