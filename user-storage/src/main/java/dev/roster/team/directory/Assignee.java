package dev.roster.team.directory;

import dev.roster.member.Role;

/** Somebody whom work can be assigned to. */
public record Assignee(String id, String firstName, String lastName, String email, Role role) {}
