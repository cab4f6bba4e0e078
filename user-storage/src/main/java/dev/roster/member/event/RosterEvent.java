package dev.roster.member.event;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.provider.ProviderEvent;

/**
 * Something that happened in a realm, told to every {@link org.keycloak.provider.ProviderEventListener} of the server in
 * the transaction in which it happened (docs/events.md). It never holds a secret, a link or a password.
 *
 * <p>This package is meant to be used by other extensions.
 */
public sealed interface RosterEvent extends ProviderEvent permits MemberEvent, OrganizationEvent, RealmEvent {

    /** The name of what happened, the same wherever it is told: {@code member.invited}. */
    String type();

    /** In which session and realm, when, and by whom. */
    Origin origin();

    /** What was so before, or null where there was nothing. */
    default Object from() {
        return null;
    }

    /** What is so now, or null where nothing is left, or it must not be told. */
    default Object to() {
        return null;
    }

    /** The session of the transaction. It ends with it: nobody may keep it. */
    default KeycloakSession session() {
        return origin().session();
    }

    /** The realm in which it happened. */
    default RealmModel realm() {
        return origin().realm();
    }

    /** Who did it. */
    default Actor actor() {
        return origin().actor();
    }

    /** When, in epoch milliseconds. */
    default long at() {
        return origin().at();
    }
}
