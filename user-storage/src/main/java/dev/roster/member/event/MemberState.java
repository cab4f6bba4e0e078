package dev.roster.member.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.roster.member.MemberEntity;
import dev.roster.member.Role;
import dev.roster.member.Status;
import java.util.Optional;
import org.keycloak.models.UserModel;

/**
 * How a member stands.
 *
 * @param firstName as it is stored
 * @param lastName as it is stored, perhaps null
 * @param role {@code admin}, {@code technician}, {@code viewer}, or null where there is none
 * @param status {@code invited}, {@code active} or {@code deactivated}
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MemberState(String firstName, String lastName, String role, String status) {

    /** Of a user and what Roster keeps about them, perhaps nothing. */
    public static MemberState of(UserModel user, Optional<MemberEntity> row) {
        return new MemberState(
                user.getFirstName(),
                user.getLastName(),
                row.map(MemberEntity::role).map(Role::roleName).orElse(null),
                Status.of(user.isEnabled(), row.orElse(null)).statusName());
    }
}
