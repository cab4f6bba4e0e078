package dev.roster.rest.member;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.roster.member.Role;
import dev.roster.team.directory.MemberView;
import java.util.Optional;

/** What an admin event says about a member before and after a change. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MemberState(String firstName, String lastName, String role, String status) {

    static MemberState of(MemberView member) {
        return new MemberState(
                member.firstName(),
                member.lastName(),
                Optional.ofNullable(member.role()).map(Role::roleName).orElse(null),
                member.status().statusName());
    }
}
