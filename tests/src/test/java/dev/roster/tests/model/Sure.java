package dev.roster.tests.model;

/** What the model knows of something: where the order of two things is open, it is {@link #MAYBE}. */
enum Sure {
    NO,
    MAYBE,
    YES;

    static Sure of(boolean known) {
        return known ? YES : NO;
    }

    /** Both: the less sure of the two. */
    Sure and(Sure other) {
        return compareTo(other) < 0 ? this : other;
    }

    Sure and(boolean known) {
        return and(of(known));
    }
}
