package dev.roster.tests.model;

import java.time.Duration;

/** Moves Keycloak's clock ahead. Not while the worker is held: it would take the same request twice. */
record MoveClock(long seconds) implements Step {

    private static final long SHORT = 3_600;

    @Override
    public boolean possible(Model model) {
        return model.pending().isEmpty();
    }

    @Override
    public void perform(World world, Model model) {
        world.advance(Duration.ofSeconds(seconds));
    }

    @Override
    public Expected apply(Model model) {
        model.move(1_000 * seconds);
        if (seconds > SHORT) {
            model.doubtAllSessions();
        }
        return Expected.nobody();
    }
}
