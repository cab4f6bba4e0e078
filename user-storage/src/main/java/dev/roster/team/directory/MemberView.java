package dev.roster.team.directory;

import dev.roster.member.Role;
import dev.roster.member.SignIn;
import dev.roster.member.Status;

/**
 * A member as administrators see them (R72, docs/rules.md).
 *
 * @param role null for somebody whom Keycloak's own pages added
 * @param secondFactor whether Keycloak keeps one for them
 * @param createdAt epoch milliseconds, or null where Keycloak does not know
 * @param lastSignIn null where there was none
 * @param invitation null unless the member is invited and a link was sent
 */
public record MemberView(
        String id,
        String email,
        String firstName,
        String lastName,
        Role role,
        Status status,
        boolean hasPassword,
        boolean secondFactor,
        Long createdAt,
        SignIn lastSignIn,
        InvitationView invitation) {

    MemberView with(InvitationView newest) {
        return new MemberView(
                id, email, firstName, lastName, role, status, hasPassword, secondFactor, createdAt, lastSignIn, newest);
    }
}
