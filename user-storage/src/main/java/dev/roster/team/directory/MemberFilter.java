package dev.roster.team.directory;

import dev.roster.member.Status;
import jakarta.persistence.Query;

/** The conditions of a query for members, and their values. */
final class MemberFilter {

    private static final String NAME_OR_EMAIL = """
            and (lower(concat(coalesce(u.firstName, ''), ' ', coalesce(u.lastName, ''))) like lower(:search) escape '!'
            or u.email like lower(:search) escape '!')""";

    private final MemberQuery query;

    MemberFilter(MemberQuery query) {
        this.query = query;
    }

    String clause() {
        return (query.search() == null ? "" : " " + NAME_OR_EMAIL)
                + (query.role() == null ? "" : " and m.role = :role")
                + (query.status() == null ? "" : clause(query.status()));
    }

    void bind(Query statement) {
        if (query.search() != null) {
            statement.setParameter("search", '%' + literally(query.search()) + '%');
        }
        if (query.role() != null) {
            statement.setParameter("role", query.role());
        }
    }

    private static String clause(Status status) {
        return switch (status) {
            case DEACTIVATED -> " and u.enabled = false";
            case INVITED -> " and u.enabled = true and m.userId is not null and m.activatedAt is null";
            case ACTIVE -> " and u.enabled = true and (m.userId is null or m.activatedAt is not null)";
        };
    }

    /** {@code %} and {@code _} are plain characters to whoever searches. */
    static String literally(String search) {
        return search.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
