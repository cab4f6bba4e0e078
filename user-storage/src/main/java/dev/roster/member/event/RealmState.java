package dev.roster.member.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.roster.realm.part.Change;
import dev.roster.realm.part.Kept;
import java.util.List;

/**
 * Whether Roster is on in a realm.
 *
 * @param changes how it came to be so, in the order in which they were made; null about what was before
 * @param kept what stays as an operator has made it; null about what was before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RealmState(boolean on, List<Change> changes, List<Kept> kept) {

    /** What was before. */
    public static RealmState before(boolean on) {
        return new RealmState(on, null, null);
    }
}
