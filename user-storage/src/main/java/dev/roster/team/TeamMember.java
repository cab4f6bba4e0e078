package dev.roster.team;

import dev.roster.member.MemberEntity;
import dev.roster.member.Role;
import dev.roster.member.Status;
import dev.roster.member.event.MemberState;
import java.util.Optional;
import org.keycloak.models.UserModel;

/**
 * Somebody of a team, loaded through it by {@link TeamMembers}.
 *
 * @param user as it is stored, not as Keycloak's cache shows it: while the organization is suspended, the cache has a
 *     disabled user who cannot be changed
 * @param row what Roster keeps about them; nothing for somebody whom Keycloak's own pages added, who has no role yet
 */
public record TeamMember(UserModel user, Optional<MemberEntity> row) {

    public String id() {
        return user.getId();
    }

    public Status status() {
        return Status.of(user.isEnabled(), row.orElse(null));
    }

    public Optional<Role> role() {
        return row.map(MemberEntity::role);
    }

    /** How they stand at this moment. */
    public MemberState state() {
        return MemberState.of(user, row);
    }

    boolean isActiveAdmin() {
        return status() == Status.ACTIVE && role().filter(Role.ADMIN::equals).isPresent();
    }
}
