package dev.roster.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The mails that Roster sends; each has a template {@code roster-<name>.ftl} in the mail theme. */
public enum MailKind {
    INVITATION,
    RECOVERY,
    /** What the sign-in page asks for; whose the address is, and which mail it gets, is found out when it is sent. */
    SIGN_IN,
    /** Asks whoever reads mail at an address whether an account elsewhere is theirs. */
    CONNECT,
    PASSWORD_SET,
    ROLE_CHANGED,
    DEACTIVATED,
    REACTIVATED,
    ACCOUNT_LINKED,
    CREDENTIAL_ADDED,
    CREDENTIAL_REMOVED,
    SECOND_FACTOR_REMOVED,
    /** Tells an Admin that a member's ways in were changed, and not by the member. */
    ALARM;

    /** The name in the database, in templates and in settings: {@code role-changed}. */
    public String kindName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String template() {
        return "roster-" + kindName() + ".ftl";
    }

    /** What the subject says; where an inviter is not known, a subject of its own does without. */
    List<String> subjectWords() {
        return switch (this) {
            case INVITATION, RECOVERY -> List.of("inviter", "organization");
            case SIGN_IN -> List.of("realmName");
            case PASSWORD_SET,
                    ROLE_CHANGED,
                    DEACTIVATED,
                    REACTIVATED,
                    CREDENTIAL_ADDED,
                    CREDENTIAL_REMOVED,
                    SECOND_FACTOR_REMOVED -> List.of("organization");
            case ALARM -> List.of("member");
            case CONNECT, ACCOUNT_LINKED -> List.of("provider");
        };
    }

    /** The message key of the subject: {@code rosterRoleChangedSubject}. */
    String subject() {
        return Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("", "roster", "Subject"));
    }

    static MailKind named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
