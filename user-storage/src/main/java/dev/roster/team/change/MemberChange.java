package dev.roster.team.change;

import dev.roster.member.Role;
import java.util.Optional;

/**
 * A change of a member, with every field checked.
 *
 * @param firstName not empty
 * @param lastName perhaps empty; nothing leaves it as it is
 * @param role nothing leaves it as it is
 */
public record MemberChange(String firstName, Optional<String> lastName, Optional<Role> role) {}
