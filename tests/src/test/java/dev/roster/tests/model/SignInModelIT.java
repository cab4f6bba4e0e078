package dev.roster.tests.model;

import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.TeamRealm;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/**
 * Nobody becomes somebody else, in any order of things (R18, R23, R45, docs/rules.md). What fails is printed as code
 * that plays it again, with its seed: {@code -Droster.model.seed=…} plays that one.
 */
@OnKeycloak
class SignInModelIT {

    private static final String SEED = "roster.model.seed";

    @Test
    void knownSequences(TeamRealm realm) {
        KnownSequences.all().forEach((name, steps) -> play(realm, name, steps));
    }

    @Test
    void randomSequences(TeamRealm realm) {
        Optional<Long> given = Optional.ofNullable(Long.getLong(SEED));
        if (given.isPresent()) {
            play(realm, seedName(given.get()), Generator.sequence(given.get()));
            return;
        }
        Random seeds = new Random(ThreadLocalRandom.current().nextLong());
        for (int i = 0; i < count(); i++) {
            long seed = seeds.nextLong();
            play(realm, seedName(seed) + " (sequence " + (i + 1) + ")", Generator.sequence(seed));
        }
    }

    /** How many random sequences are played; {@code -Droster.model.sequences=…} plays more or fewer. */
    int count() {
        return Integer.getInteger("roster.model.sequences", 40);
    }

    private static String seedName(long seed) {
        return "-D" + SEED + "=" + seed;
    }

    private static void play(TeamRealm realm, String name, List<Step> steps) {
        Optional<Failure> found = Play.of(realm, steps);
        if (found.isPresent()) {
            Failure smallest = new Shrinker(shorter -> Play.of(realm, shorter)).shrink(found.get());
            throw new AssertionError(
                    "%s: %s%n%s".formatted(name, smallest.cause().getMessage(), smallest.java()), smallest.cause());
        }
    }
}
