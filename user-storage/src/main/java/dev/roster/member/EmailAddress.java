package dev.roster.member;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keycloak.utils.EmailValidationUtil;

/** What counts as an email address. */
public final class EmailAddress {

    /**
     * One address as mail servers everywhere take it (RFC 5321, Mailbox with a Dot-string and a domain of at least two
     * labels): no quotes, comments, display names or second address, hence nothing that could add a header.
     */
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private EmailAddress() {}

    /** The address that somebody typed, in lower case and without the spaces around it; nothing where it is none. */
    public static Optional<String> of(String typed) {
        return Optional.ofNullable(typed)
                .map(Line::trimmed)
                .filter(address -> address.length() <= Line.LONGEST)
                .filter(address -> PLAIN.matcher(address).matches() && EmailValidationUtil.isValidEmail(address))
                .map(address -> address.toLowerCase(Locale.ROOT));
    }
}
