package dev.roster.team.directory;

import dev.roster.member.Role;
import dev.roster.member.Status;

/**
 * Which members to list, and in what order.
 *
 * @param search any part of name or email, without case, or null
 * @param role only this role, or null
 * @param status only this status, or null
 * @param sort by what
 * @param descending whether from the end
 */
public record MemberQuery(String search, Role role, Status status, MemberSort sort, boolean descending) {}
