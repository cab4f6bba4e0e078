package dev.roster.mail;

import org.keycloak.models.RealmModel;
import org.keycloak.provider.Provider;

/** Where mails wait until they are sent, off the request's thread and after its commit. */
public interface Outbox extends Provider {

    /**
     * Writes a mail into the running transaction. It is sent right after the commit, and not at all after a rollback.
     */
    void add(RealmModel realm, Mail mail);

    /**
     * Writes a mail once the running transaction is over, before the request is answered, and not at all after a
     * rollback: for what is read in the authentication session, which Keycloak writes after the database.
     */
    void addAfterCommit(RealmModel realm, Mail mail);

    @Override
    default void close() {}
}
