package dev.roster.rest.member;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.roster.member.Role;
import dev.roster.member.SignIn;
import dev.roster.team.directory.InvitationView;
import dev.roster.team.directory.MemberView;
import java.util.Optional;

/** A user as docs/openapi.json has it; what is not there is {@code null}, not absent. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record UserJson(
        String id,
        String email,
        String firstName,
        String lastName,
        String role,
        String status,
        boolean hasPassword,
        boolean secondFactor,
        Long createdAt,
        LastSignIn lastSignIn,
        Invitation invitation) {

    public static UserJson of(MemberView member) {
        return new UserJson(
                member.id(),
                member.email(),
                member.firstName(),
                member.lastName(),
                Optional.ofNullable(member.role()).map(Role::roleName).orElse(null),
                member.status().statusName(),
                member.hasPassword(),
                member.secondFactor(),
                member.createdAt(),
                Optional.ofNullable(member.lastSignIn()).map(LastSignIn::of).orElse(null),
                Optional.ofNullable(member.invitation()).map(Invitation::of).orElse(null));
    }

    /** How and when (epoch milliseconds) somebody last signed in. */
    public record LastSignIn(String method, long at) {

        static LastSignIn of(SignIn signIn) {
            return new LastSignIn(signIn.method(), signIn.at());
        }
    }

    /** The newest link with which an invited member can accept. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Invitation(Long sentAt, long expiresAt, String delivery, String error) {

        static Invitation of(InvitationView invitation) {
            return new Invitation(
                    invitation.delivery().sentAt(),
                    invitation.expiresAt(),
                    invitation.delivery().state(),
                    invitation.delivery().error());
        }
    }
}
