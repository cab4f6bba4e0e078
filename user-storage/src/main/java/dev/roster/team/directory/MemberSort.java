package dev.roster.team.directory;

import java.util.Optional;

/** What a list of members can be sorted by. */
public enum MemberSort {
    NAME("name", "lower(coalesce(u.firstName, '')) %1$s, lower(coalesce(u.lastName, '')) %1$s"),
    EMAIL("email", "lower(u.email) %1$s"),
    ROLE("role", "m.role %1$s nulls last"),
    LAST_SIGN_IN("lastSignIn", "m.lastSignInAt %1$s nulls last");

    private final String apiName;
    private final String order;

    MemberSort(String apiName, String order) {
        this.apiName = apiName;
        this.order = order;
    }

    /** The sort with exactly this name in the REST API, or nothing. */
    public static Optional<MemberSort> named(String name) {
        for (MemberSort sort : values()) {
            if (sort.apiName.equals(name)) {
                return Optional.of(sort);
            }
        }
        return Optional.empty();
    }

    /** The clause of the query; the id makes the order total, so that no page repeats or skips anybody. */
    String orderBy(boolean descending) {
        return String.format(order, descending ? "desc" : "asc") + ", u.id";
    }
}
