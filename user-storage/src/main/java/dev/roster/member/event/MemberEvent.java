package dev.roster.member.event;

import java.util.List;

/** Something that happened to a member. */
public sealed interface MemberEvent extends RosterEvent {

    /** Whom it is about. */
    MemberSubject subject();

    @Override
    default Origin origin() {
        return subject().origin();
    }

    /**
     * Somebody was invited.
     *
     * @param firstAdmin whether they are to be the first Admin of an organization, invited with it or by a start of the server
     */
    record Invited(MemberSubject subject, MemberState to, boolean firstAdmin) implements MemberEvent {

        @Override
        public String type() {
            return "member.invited";
        }
    }

    /** An invited member has got in for the first time: by a link, or by an account elsewhere. */
    record Activated(MemberSubject subject, MemberState from, MemberState to) implements MemberEvent {

        @Override
        public String type() {
            return "member.activated";
        }
    }

    /** The names of a member were changed, by an administrator or by the member. */
    record Updated(MemberSubject subject, MemberState from, MemberState to) implements MemberEvent {

        @Override
        public String type() {
            return "member.updated";
        }
    }

    /** The role of a member was changed, perhaps the names with it, or somebody whom Keycloak's own pages had added got one. */
    record RoleChanged(MemberSubject subject, MemberState from, MemberState to) implements MemberEvent {

        @Override
        public String type() {
            return "member.role_changed";
        }
    }

    /** An administrator set the password of a member. */
    record PasswordSet(MemberSubject subject) implements MemberEvent {

        @Override
        public String type() {
            return "member.password_set";
        }
    }

    /** A link to come in was sent to a member; the link itself is never told. */
    record LinkSent(MemberSubject subject, SentLink to) implements MemberEvent {

        @Override
        public String type() {
            return "member.link_sent";
        }
    }

    /** A member has proved who they are; coming back by an SSO cookie is none. */
    record SignedIn(MemberSubject subject, SignedInBy to) implements MemberEvent {

        @Override
        public String type() {
            return "member.signed_in";
        }
    }

    /** An administrator removed every second factor of a member. */
    record SecondFactorRemoved(MemberSubject subject, RemovedFactors from) implements MemberEvent {

        @Override
        public String type() {
            return "member.second_factor_removed";
        }
    }

    /** A member added a way in, or put another in its place. */
    record CredentialAdded(MemberSubject subject, CredentialType to) implements MemberEvent {

        @Override
        public String type() {
            return "member.credential_added";
        }
    }

    /** A member removed a way in. */
    record CredentialRemoved(MemberSubject subject, CredentialType from) implements MemberEvent {

        @Override
        public String type() {
            return "member.credential_removed";
        }
    }

    /** An account elsewhere can now sign in as the member. */
    record AccountLinked(MemberSubject subject, LinkedProvider to) implements MemberEvent {

        @Override
        public String type() {
            return "member.account_linked";
        }
    }

    /** An account elsewhere can no longer sign in as the member. */
    record AccountUnlinked(MemberSubject subject, LinkedProvider from) implements MemberEvent {

        @Override
        public String type() {
            return "member.account_unlinked";
        }
    }

    /** A member was shut out. */
    record Deactivated(MemberSubject subject, MemberState from, MemberState to) implements MemberEvent {

        @Override
        public String type() {
            return "member.deactivated";
        }
    }

    /** A member may come in again. */
    record Reactivated(MemberSubject subject, MemberState from, MemberState to) implements MemberEvent {

        @Override
        public String type() {
            return "member.reactivated";
        }
    }

    /** An invitation was withdrawn; the user is gone. */
    record Withdrawn(MemberSubject subject, MemberState from) implements MemberEvent {

        @Override
        public String type() {
            return "member.withdrawn";
        }
    }

    /** Keycloak's own pages removed a member, from the organization or altogether. */
    record Removed(MemberSubject subject, MemberState from) implements MemberEvent {

        @Override
        public String type() {
            return "member.removed";
        }
    }

    /** When a link expires, in epoch milliseconds. */
    record SentLink(long expiresAt) {}

    /** {@code magic-link}, {@code password}, {@code passkey}, or the alias of an identity provider. */
    record SignedInBy(String method) {}

    /** Keycloak's types of what was removed, each once. */
    record RemovedFactors(List<String> secondFactors) {}

    /** Keycloak's type of a credential: {@code otp}. */
    record CredentialType(String type) {}

    /** The alias of an identity provider. */
    record LinkedProvider(String provider) {}
}
