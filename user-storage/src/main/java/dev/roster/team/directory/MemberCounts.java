package dev.roster.team.directory;

/** How many members of each status an organization has. */
public record MemberCounts(long active, long invited, long deactivated) {

    static final MemberCounts NONE = new MemberCounts(0, 0, 0);
}
