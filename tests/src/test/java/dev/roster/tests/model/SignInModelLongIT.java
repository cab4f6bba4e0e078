package dev.roster.tests.model;

import org.junit.jupiter.api.Tag;

/** The same with thousands of sequences. */
@Tag("verify")
class SignInModelLongIT extends SignInModelIT {

    private static final int MANY = 3_000;

    @Override
    int count() {
        return Integer.getInteger("roster.model.sequences", MANY);
    }
}
