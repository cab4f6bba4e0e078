package dev.roster.tests.testbed;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Api;
import dev.roster.tests.keycloak.Keycloak;
import java.util.stream.LongStream;

/** What only the server itself can tell: its SQL, its rows, its caches. */
public final class Inside {

    private final Api control;

    /** Looks into the node. */
    public Inside(Keycloak keycloak) {
        this.control = Api.anonymous(keycloak.url("/realms/master/roster-tests"));
    }

    /** {@return how many SQL statements the node has prepared so far; compare two of them} */
    public long statements() {
        return control.get("/statements").expect(200).json().get("count").asLong();
    }

    /** {@return how many SQL statements the node prepared while the action ran, other work of the node included} */
    public long statementsOf(Runnable action) {
        statements();
        long before = statements();
        action.run();
        return statements() - before;
    }

    /** {@return the least number of SQL statements of five such actions: what the action itself costs} */
    public long leastStatementsOf(Runnable action) {
        return LongStream.generate(() -> statementsOf(action)).limit(5).min().orElseThrow();
    }

    /** {@return table name → array of rows, each as text, of the product's tables} */
    public JsonNode rows() {
        return control.get("/rows").expect(200).json();
    }

    /** {@return the product's events of a realm, in the order in which they were committed} */
    public JsonNode events(TeamRealm realm) {
        return control.get("/events/" + realm.name()).expect(200).json();
    }

    /** Changes rows past Keycloak, in one statement. {@return how many rows} */
    public int sql(String statement) {
        return control.postPlain("/sql", statement).expect(200).json().asInt();
    }

    /** Empties the caches of realms and users. */
    public void clearCaches() {
        control.delete("/caches").expect(204);
    }

    /** {@return how many connections to PostgreSQL are held by a transaction that does nothing} */
    public long idleTransactions() {
        return control.get("/idle-transactions").expect(200).json().get("count").asLong();
    }

    /** Has requests of the sign-in page for an address wait until {@link #releaseRequests}, as if the worker were busy. */
    public void holdRequests(String address) {
        control.put("/held-requests/" + address, "").expect(204);
    }

    /** Has requests for an address answered. */
    public void releaseRequests(String address) {
        control.delete("/held-requests/" + address).expect(204);
    }

    /** {@return what causes mails in a realm} */
    public Api mails(TeamRealm realm) {
        return control.at("/mails/" + realm.name());
    }

    /** {@return how many mails of a realm wait: to be answered, to be written or to be sent} */
    public int queuedMails(TeamRealm realm) {
        return mails(realm).get("/queued").expect(200).json().get("count").asInt();
    }

    /** Switches Roster on in a realm, as a release with another realm file does. */
    public void switchOn(TeamRealm realm, JsonNode realmFile) {
        control.put("/switch/" + realm.name(), realmFile).expect(204);
    }
}
