package dev.roster.rest.team;

import dev.roster.team.directory.Assignee;

/** Somebody whom work can be assigned to, as docs/openapi.json has it. */
public record AssigneeJson(String id, String firstName, String lastName, String email, String role) {

    static AssigneeJson of(Assignee assignee) {
        return new AssigneeJson(
                assignee.id(),
                assignee.firstName(),
                assignee.lastName(),
                assignee.email(),
                assignee.role().roleName());
    }
}
