package dev.roster.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keycloak.common.util.SecretGenerator;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * The code that an email carries beside its link. It belongs to one request for a link, as a secret belongs to one link:
 * only the email of that request carries it, and it opens only the link of that request. It is kept in the
 * authentication session that asked, together with the request's id, and nowhere else.
 *
 * @param requestId the request whose email carries the code
 * @param digits eight digits
 */
public record SignInCode(String requestId, String digits) {

    /** One note for both, so that no code is ever read beside the id of another request. */
    private static final String NOTE = "roster.code";

    private static final int LENGTH = 8;
    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36}) ([0-9]{" + LENGTH + "})");

    /** A new code for a request. */
    public static SignInCode forRequest(String requestId) {
        return new SignInCode(requestId, SecretGenerator.getInstance().randomString(LENGTH, SecretGenerator.DIGITS));
    }

    /** The code that a login waits for; nothing where no email with a code was sent. */
    public static Optional<SignInCode> in(AuthenticationSessionModel authSession) {
        return Optional.ofNullable(authSession.getAuthNote(NOTE))
                .map(FORM::matcher)
                .filter(Matcher::matches)
                .map(note -> new SignInCode(note.group(1), note.group(2)));
    }

    /** From now on no text is right in this login. */
    public static void forget(AuthenticationSessionModel authSession) {
        authSession.removeAuthNote(NOTE);
    }

    /** Has the login wait for this code and for no other. */
    public void keepIn(AuthenticationSessionModel authSession) {
        authSession.setAuthNote(NOTE, requestId + ' ' + digits);
    }

    /** True where the link was issued for the very request that the code belongs to. */
    public boolean standsFor(LinkEntity link) {
        return link.purpose() == Purpose.SIGN_IN && requestId.equals(link.requestId());
    }

    /** Compares with what somebody typed, in constant time. Blanks and hyphens do not count. */
    public boolean matches(String typed) {
        byte[] presented = Fillers.removedFrom(typed).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(digits.getBytes(StandardCharsets.UTF_8), presented);
    }

    /** As the email shows it: two groups of four digits. */
    public String inGroups() {
        return digits.substring(0, LENGTH / 2) + ' ' + digits.substring(LENGTH / 2);
    }

    /** Never the digits: they must not reach a log by accident. */
    @Override
    public String toString() {
        return "SignInCode of request " + requestId;
    }
}
