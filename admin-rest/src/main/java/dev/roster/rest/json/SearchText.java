package dev.roster.rest.json;

/** The query parameter {@code search} of a list. */
public final class SearchText {

    private SearchText() {}

    /** What is searched for, without the spaces around it, or null where it is nothing. */
    public static String of(String search) {
        return search == null || search.isBlank() ? null : search.strip();
    }
}
