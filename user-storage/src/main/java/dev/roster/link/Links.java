package dev.roster.link;

import dev.roster.member.Role;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Optional;
import org.keycloak.common.util.Time;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** The life of a link: issued, given secrets when mails are sent, found by a secret, used once, revoked. */
public final class Links {

    /** How often a login may be given a code. */
    public static final int CODE_TRIES = 5;

    private final EntityManager em;

    public Links(KeycloakSession session) {
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }

    /**
     * Issues a link to a user's present address and revokes the older live ones of the same purpose.
     *
     * @param issuedBy the id of who sends it, or null
     */
    public LinkEntity issue(Purpose purpose, RealmModel realm, UserModel user, String issuedBy) {
        revoke(purpose, user.getId());
        long now = Time.currentTimeMillis();
        long expiresAt = now + 1000L * Lifetime.of(purpose, realm);
        LinkEntity link = new LinkEntity(purpose, user.getId(), user.getEmail(), issuedBy, now, expiresAt);
        em.persist(link);
        return link;
    }

    /** Issues the link that answers a request of the sign-in page; the request's code can stand for it. */
    public LinkEntity issueSignIn(RequestingAuthentication login, String requestId, RealmModel realm, UserModel user) {
        return issueIn(login, requestId, Purpose.SIGN_IN, realm, user);
    }

    /** Issues the link with which a login links an account elsewhere. No code can stand for it. */
    public LinkEntity issueConnect(RequestingAuthentication login, RealmModel realm, UserModel user) {
        return issueIn(login, null, Purpose.CONNECT, realm, user);
    }

    /** Revokes those asked for in the same login: others stay, or whoever types an address would kill its owner's links. */
    private LinkEntity issueIn(
            RequestingAuthentication login, String requestId, Purpose purpose, RealmModel realm, UserModel user) {
        long now = Time.currentTimeMillis();
        revoke("l.rootSessionId = :root and l.tabId = :tab")
                .setParameter("root", login.rootSessionId())
                .setParameter("tab", login.tabId())
                .executeUpdate();
        LinkEntity link = new LinkEntity(
                purpose, user.getId(), user.getEmail(), null, now, now + 1000L * Lifetime.of(purpose, realm));
        link.askedIn(login, requestId);
        em.persist(link);
        return link;
    }

    /** Makes one more secret that opens the link. It is known to nobody but the caller. */
    public Secret addSecret(String linkId) {
        Secret secret = Secret.fresh();
        em.persist(new LinkSecretEntity(secret.hash(), linkId));
        return secret;
    }

    /** The link with this id, or nothing. */
    public Optional<LinkEntity> find(String linkId) {
        return Optional.ofNullable(em.find(LinkEntity.class, linkId));
    }

    /** The link that a secret opens, with what has become of it; nothing where the secret is none. */
    public Optional<FoundLink> find(Secret secret) {
        return em.createQuery(
                        "select l from LinkEntity l join LinkSecretEntity s on s.linkId = l.id where s.hash = :hash",
                        LinkEntity.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .findFirst()
                .map(link -> new FoundLink(link, link.stateAt(Time.currentTimeMillis())));
    }

    /**
     * Uses a link up: one conditional update, so that of any number of simultaneous presses on any number of nodes
     * exactly one succeeds. What follows belongs into the same transaction.
     *
     * @return false where the link is used, revoked or expired already
     */
    public boolean consume(String linkId) {
        return em.createQuery("update LinkEntity l set l.consumedAt = :now where l.id = :id"
                                + " and l.consumedAt is null and l.revokedAt is null and l.expiresAt > :now")
                        .setParameter("now", Time.currentTimeMillis())
                        .setParameter("id", linkId)
                        .executeUpdate()
                == 1;
    }

    /** True while a link exists with which an invited member could become active. */
    public boolean hasLiveActivatingLink(String userId) {
        return liveActivatingLink(userId).isPresent();
    }

    /** The newest link with which an invited member could become active now. */
    public Optional<LinkEntity> liveActivatingLink(String userId) {
        return em.createQuery(
                        "select l from LinkEntity l where l.userId = :user and l.purpose in :activating"
                                + " and l.consumedAt is null and l.revokedAt is null and l.expiresAt > :now"
                                + " order by l.issuedAt desc",
                        LinkEntity.class)
                .setParameter("user", userId)
                .setParameter("activating", Purpose.ACTIVATING)
                .setParameter("now", Time.currentTimeMillis())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** True while an Admin of the organization has a link with which they could become active. */
    public boolean hasLiveActivatingLinkForAdmin(String organizationId) {
        return em.createQuery(
                                "select count(l) from LinkEntity l join MemberEntity m on m.userId = l.userId"
                                        + " where m.organizationId = :organization and m.role = :admin and l.purpose in :activating"
                                        + " and l.consumedAt is null and l.revokedAt is null and l.expiresAt > :now",
                                Long.class)
                        .setParameter("organization", organizationId)
                        .setParameter("admin", Role.ADMIN)
                        .setParameter("activating", Purpose.ACTIVATING)
                        .setParameter("now", Time.currentTimeMillis())
                        .getSingleResult()
                > 0;
    }

    /**
     * Takes one of the few tries that a request's code has: one conditional update, so that many at once get no more.
     *
     * @return the link that the code would open; nothing where the request has no live link, or no try left
     */
    public Optional<LinkEntity> tryCode(String requestId) {
        int taken = em.createQuery("update LinkEntity l set l.codeTries = l.codeTries + 1 where l.requestId = :request"
                        + " and l.codeTries < :most"
                        + " and l.consumedAt is null and l.revokedAt is null and l.expiresAt > :now")
                .setParameter("request", requestId)
                .setParameter("most", CODE_TRIES)
                .setParameter("now", Time.currentTimeMillis())
                .executeUpdate();
        // Looked up in any case: where there is no link, this costs the same.
        Optional<LinkEntity> link = liveLinkOf(requestId);
        return taken == 1 ? link : Optional.empty();
    }

    /** Revokes a user's sign-in links: after a sign-in, none is left to be found by somebody else. */
    public void revokeSignInLinks(String userId) {
        revoke(Purpose.SIGN_IN, userId);
    }

    private Optional<LinkEntity> liveLinkOf(String requestId) {
        return em.createQuery(
                        "select l from LinkEntity l where l.requestId = :request"
                                + " and l.consumedAt is null and l.revokedAt is null and l.expiresAt > :now",
                        LinkEntity.class)
                .setParameter("request", requestId)
                .setParameter("now", Time.currentTimeMillis())
                .getResultStream()
                .findFirst();
    }

    /** Revokes every link of a user that is neither used nor revoked. */
    public void revokeAll(String userId) {
        revoke("l.userId = :user").setParameter("user", userId).executeUpdate();
    }

    private void revoke(Purpose purpose, String userId) {
        revoke("l.userId = :user and l.purpose = :purpose")
                .setParameter("user", userId)
                .setParameter("purpose", purpose)
                .executeUpdate();
    }

    private Query revoke(String which) {
        return em.createQuery("update LinkEntity l set l.revokedAt = :now where " + which
                        + " and l.consumedAt is null and l.revokedAt is null")
                .setParameter("now", Time.currentTimeMillis());
    }
}
