package dev.roster.member.event;

import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * Where an event comes from.
 *
 * @param session of the transaction in which it happened
 * @param realm in which it happened
 * @param actor who did it
 * @param at epoch milliseconds
 */
public record Origin(KeycloakSession session, RealmModel realm, Actor actor, long at) {

    /** Of this moment. */
    public static Origin now(KeycloakSession session, RealmModel realm, Actor actor) {
        return new Origin(session, realm, actor, Time.currentTimeMillis());
    }
}
