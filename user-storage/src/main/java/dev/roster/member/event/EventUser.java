package dev.roster.member.event;

import org.keycloak.models.UserModel;

/** The user whom an event is about. */
public record EventUser(String id, String email) {

    public static EventUser of(UserModel user) {
        return new EventUser(user.getId(), user.getEmail());
    }
}
