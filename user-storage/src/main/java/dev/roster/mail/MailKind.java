package dev.roster.mail;

import java.util.Locale;

/** The mails that Roster sends; each has a template {@code roster-<name>.ftl} in the mail theme. */
public enum MailKind {
    INVITATION;

    String kindName() {
        return name().toLowerCase(Locale.ROOT);
    }

    String template() {
        return "roster-" + kindName() + ".ftl";
    }

    /** The message key of the subject. */
    String subject() {
        return "roster" + name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT) + "Subject";
    }

    static MailKind named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
