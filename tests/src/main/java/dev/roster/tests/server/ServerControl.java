package dev.roster.tests.server;

import dev.roster.activation.realm.Activation;
import dev.roster.member.event.Actor;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.keycloak.common.util.Time;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.cache.CacheRealmProvider;
import org.keycloak.models.cache.UserCache;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.services.resource.RealmResourceProvider;

/** What tests do to a server from inside: move its clock, count its SQL, look at its rows, empty its caches. */
@Produces(MediaType.APPLICATION_JSON)
public final class ServerControl implements RealmResourceProvider {

    private final KeycloakSession session;

    ServerControl(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public Object getResource() {
        return this;
    }

    /** {@return how far Keycloak's clock on this node is ahead, in seconds, and what it shows, in epoch seconds} */
    @GET
    @Path("clock")
    public Map<String, Integer> clock() {
        return Map.of("offset", Time.getOffset(), "now", (int) Time.currentTimeSeconds());
    }

    /** Sets how far Keycloak's clock on this node is ahead. Infinispan's own expiry does not follow. */
    @PUT
    @Path("clock/{seconds}")
    public Map<String, Integer> moveClock(@PathParam("seconds") int seconds) {
        Time.setOffset(seconds);
        return clock();
    }

    /** {@return how many SQL statements this node prepared since it started} */
    @GET
    @Path("statements")
    public Map<String, Long> statements() {
        return Map.of("count", ServerControlFactory.statistics(session).getPrepareStatementCount());
    }

    /** Empties the caches of realms and users, as a restart does. */
    @DELETE
    @Path("caches")
    public void clearCaches() {
        CacheRealmProvider realms = session.getProvider(CacheRealmProvider.class);
        if (realms != null) {
            realms.clear();
        }
        UserCache users = session.getProvider(UserCache.class);
        if (users != null) {
            users.clear();
        }
    }

    /** {@return every row of the product's tables, by table, each as the text of its columns} */
    @GET
    @Path("rows")
    public Map<String, List<String>> rows() {
        return new ProductTables(entities()).rows();
    }

    /** {@return how many connections to PostgreSQL are held by a transaction that does nothing, this one left out} */
    @GET
    @Path("idle-transactions")
    public Map<String, Long> idleTransactions() {
        Object count = entities().createNativeQuery("""
                select count(*) from pg_stat_activity
                where state = 'idle in transaction' and datname = current_database() and pid <> pg_backend_pid()""").getSingleResult();
        return Map.of("count", ((Number) count).longValue());
    }

    /** {@return what causes mails in a realm} */
    @Path("mails/{realm}")
    public MailControl mails(@PathParam("realm") String realm) {
        return new MailControl(session, realm);
    }

    /** Has requests of the sign-in page for an address wait for {@link #release}, as if the worker were busy. */
    @PUT
    @Path("held-requests/{address}")
    public void hold(@PathParam("address") String address) {
        HeldRecipientResolverFactory.hold(address);
    }

    /** Has requests for an address answered. */
    @DELETE
    @Path("held-requests/{address}")
    public void release(@PathParam("address") String address) {
        HeldRecipientResolverFactory.release(address);
    }

    /** Switches Roster on in a realm, as a release with another realm file does. */
    @PUT
    @Path("switch/{realm}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void switchOn(@PathParam("realm") String name, RealmRepresentation realmFile) {
        RealmModel realm = session.realms().getRealmByName(name);
        session.getContext().setRealm(realm);
        new Activation(session, realm, realmFile).on(new Actor.Server());
    }

    /** {@return the product's events of a realm, in the order in which they were committed} */
    @GET
    @Path("events/{realm}")
    public List<Map<String, Object>> events(@PathParam("realm") String realm) {
        return HeardEvents.of(realm);
    }

    /** Changes rows past Keycloak, in one statement. {@return how many rows} */
    @POST
    @Path("sql")
    @Consumes(MediaType.TEXT_PLAIN)
    public int sql(String statement) {
        return entities().createNativeQuery(statement).executeUpdate();
    }

    private EntityManager entities() {
        return session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }

    @Override
    public void close() {}
}
