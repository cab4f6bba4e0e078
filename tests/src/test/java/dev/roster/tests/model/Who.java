package dev.roster.tests.model;

/** The people of a sequence. */
enum Who {
    /** A member of the first organization. */
    ANNA,
    /** A member of the second organization. */
    BEN,
    /** Invited to the first organization. */
    IVO,
    /** Has an address that nobody knows. */
    NOBODY
}
