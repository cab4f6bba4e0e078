package dev.roster.mail;

import java.util.Optional;
import org.keycloak.models.RealmModel;
import org.keycloak.provider.Provider;

/** Finds out to whom a mail goes that was asked for by an address; asked right before it is written. */
public interface RecipientResolver extends Provider {

    /**
     * What the request gets, in the transaction in which the mail is written.
     *
     * @param request a mail that has no user yet
     * @return the mail that it turns out to be; nothing where nobody gets one
     */
    Optional<Mail> answer(RealmModel realm, Mail request);

    @Override
    default void close() {}
}
