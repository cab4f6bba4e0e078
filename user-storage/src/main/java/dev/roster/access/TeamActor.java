package dev.roster.access;

import dev.roster.member.event.Actor;
import java.util.Optional;
import org.keycloak.models.UserModel;

/** Who acts on a team: somebody who administers it, or the server itself. */
public sealed interface TeamActor {

    /** The user who acts; nothing where it is the server. */
    Optional<UserModel> user();

    /** The one who acts, as events tell it. */
    Actor forEvents();

    /** Who members read it was; nothing where nobody acts who is a member of any team. */
    Optional<String> nameForMembers();

    /**
     * Somebody who has passed the check of {@link Access}.
     *
     * @param as in what capacity
     */
    record Administrator(Caller caller, Administers as) implements TeamActor {

        @Override
        public Optional<UserModel> user() {
            return Optional.of(caller.user());
        }

        @Override
        public Actor forEvents() {
            return as == Administers.REALM
                    ? Actor.KeycloakAdministrator.of(caller.realm(), caller.user())
                    : Actor.Member.of(caller.realm(), caller.user());
        }

        @Override
        public Optional<String> nameForMembers() {
            return as == Administers.REALM ? Optional.empty() : Optional.ofNullable(caller.displayName());
        }
    }

    /** The server, which sees to it that somebody can get in. */
    record Server() implements TeamActor {

        @Override
        public Optional<UserModel> user() {
            return Optional.empty();
        }

        @Override
        public Actor forEvents() {
            return new Actor.Server();
        }

        @Override
        public Optional<String> nameForMembers() {
            return Optional.empty();
        }
    }
}
