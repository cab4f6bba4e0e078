package dev.roster.tests.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes a sequence that fails shorter: it leaves out steps, one after the other, while the rest still fails. */
final class Shrinker {

    private final Function<List<Step>, Optional<Failure>> play;

    Shrinker(Function<List<Step>, Optional<Failure>> play) {
        this.play = play;
    }

    Failure shrink(Failure found) {
        Failure smallest = found;
        int at = 0;
        while (at < smallest.steps().size()) {
            List<Step> shorter = new ArrayList<>(smallest.steps());
            shorter.remove(at);
            Optional<Failure> still = play.apply(shorter);
            if (still.isPresent()) {
                smallest = still.get();
            } else {
                at++;
            }
        }
        return smallest;
    }
}
