package dev.roster.access;

import java.util.Locale;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;

/** Why somebody does not come in. Events and the log say so; a page or an answer never does. */
public enum SignInDenial {
    /** Nobody's member, of an organization that is gone, or no person. */
    NOT_A_MEMBER,
    /** Keycloak's own pages added them to an organization, and nobody has given them a role yet (R11, docs/rules.md). */
    NO_ROLE,
    /** Has never accepted the invitation, or has none that lives. */
    INVITED,
    MEMBER_DEACTIVATED,
    ORGANIZATION_SUSPENDED,
    /** Wrong passwords have locked them, and the realm says that links do not help. */
    LOCKED,
    /** What they come with is from before they were shut out; they may sign in anew. */
    SESSION_ENDED,
    /** The account elsewhere tells the address of a member who is connected to another one there. */
    OTHER_ACCOUNT_LINKED;

    /** The name in events, in lower case. */
    public String reason() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Puts the reason into an event's details. */
    public EventBuilder into(EventBuilder event) {
        return event.detail(Details.REASON, reason());
    }
}
