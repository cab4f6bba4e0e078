package dev.roster.activation.realm;

import dev.roster.realm.part.Change;
import dev.roster.realm.part.Kept;
import java.util.List;

/**
 * What a switch has done, or would do.
 *
 * @param on whether Roster is on now
 * @param changes in the order in which they are made; none where nothing is to do
 * @param kept what is not as Roster would have it, and stays as an operator has made it
 */
public record Outcome(boolean on, List<Change> changes, List<Kept> kept) {}
