package dev.roster.member.event;

/**
 * Tells every listener of the server what happened, within the transaction. What a listener throws undoes all of it: some
 * of Keycloak's callers, such as its own events, would catch the exception and commit.
 */
public final class EventPublisher {

    private EventPublisher() {}

    /** To be called once, by the rule that did it. */
    public static void publish(RosterEvent event) {
        try {
            event.session().getKeycloakSessionFactory().publish(event);
        } catch (RuntimeException e) {
            event.session().getTransactionManager().setRollbackOnly();
            throw e;
        }
    }
}
