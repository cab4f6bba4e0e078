package dev.roster.signin.alarm;

import dev.roster.team.notice.OwnCredential;
import java.util.Optional;

/** What the page shows; a bean for its template. */
public final class NotMePage {

    private final OwnCredential suspect;
    private final boolean removable;
    private final Done done;

    /**
     * @param suspect what was added, while it is there
     * @param removable whether this session may remove it
     * @param done what has just been done, or null
     */
    NotMePage(Optional<OwnCredential> suspect, boolean removable, Done done) {
        this.suspect = suspect.orElse(null);
        this.removable = removable;
        this.done = done;
    }

    /** The end of the message key of its name, or null. */
    public String getKind() {
        return suspect == null ? null : suspect.kind();
    }

    /** The name that its owner knows it by, or null. */
    public String getLabel() {
        return suspect == null ? null : suspect.label();
    }

    public boolean isRemovable() {
        return suspect != null && removable;
    }

    public Done getDone() {
        return done;
    }

    /** What has been done; a bean for the template. */
    public static final class Done {

        private final boolean removed;
        private final boolean signedOut;
        private final boolean tells;
        private final int told;

        Done(boolean removed, boolean signedOut, boolean tells, int told) {
            this.removed = removed;
            this.signedOut = signedOut;
            this.tells = tells;
            this.told = told;
        }

        public boolean isRemoved() {
            return removed;
        }

        public boolean isSignedOut() {
            return signedOut;
        }

        /** True where the Admins were to be told, and nobody was. */
        public boolean isNotTold() {
            return tells && told == 0;
        }

        /** How many Admins. */
        public int getTold() {
            return told;
        }
    }
}
