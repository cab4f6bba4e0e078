package dev.roster.rest.member;

import dev.roster.error.BadInputException;
import dev.roster.member.Role;
import dev.roster.member.Status;
import dev.roster.rest.json.SearchText;
import dev.roster.team.directory.MemberQuery;
import dev.roster.team.directory.MemberSort;
import java.util.Optional;
import java.util.function.Function;

/** The query parameters of a list of members. */
public record MemberFilterParams(String search, String role, String status, String sort) {

    /**
     * The members that are asked for.
     *
     * @throws BadInputException {@code invalid_parameter}
     */
    public MemberQuery query() {
        boolean descending = sort != null && sort.startsWith("-");
        MemberSort by = value(
                "sort",
                descending ? sort.substring(1) : sort,
                MemberSort::named,
                "name, email, role or lastSignIn, after a minus for descending");
        return new MemberQuery(
                SearchText.of(search),
                value("role", role, Role::named, "admin, technician or viewer"),
                value("status", status, Status::named, "invited, active or deactivated"),
                by == null ? MemberSort.NAME : by,
                descending);
    }

    private static <T> T value(String name, String text, Function<String, Optional<T>> parser, String choices) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return parser.apply(text).orElseThrow(() -> BadInputException.parameter(name, "This is " + choices + "."));
    }
}
