package dev.roster.member.event;

/** Tells every listener of the server what happened, within the transaction; what a listener throws ends it. */
public final class EventPublisher {

    private EventPublisher() {}

    /** To be called once, by the rule that did it. */
    public static void publish(RosterEvent event) {
        event.session().getKeycloakSessionFactory().publish(event);
    }
}
