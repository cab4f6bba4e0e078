package dev.roster.team.diagnostics;

/**
 * Something in a realm's settings or surroundings that keeps its team from working as it should, and that an operator
 * can mend.
 *
 * @param realm the name of the team realm
 * @param count of mails that wait for another attempt, or zero
 * @param error the sentence of the newest attempt that failed, without addresses or hosts, or null
 */
public record Diagnostic(Kind kind, String realm, long count, String error) {

    static Diagnostic of(Kind kind, String realm) {
        return new Diagnostic(kind, realm, 0, null);
    }

    /** What is wrong. */
    public enum Kind {
        /** No mail server, or no address to send from: nobody can be invited or sign in by link. */
        MAIL_NOT_CONFIGURED,
        /** Addresses in mails follow what a request said its host was. */
        FRONTEND_URL_MISSING,
        /** Whoever a link signs in lands in the account console, as there is no application to go on to. */
        HOME_CLIENT_MISSING,
        /** Mails were tried and wait for another attempt. */
        MAILS_FAILING
    }
}
