package dev.roster.tests.provider;

/** What may be wrong with the answer of a token endpoint. */
enum Trick {
    NONE,
    UNSIGNED,
    OTHER_AUDIENCE,
    OTHER_NONCE,
    OTHER_KEY,
    DOWN
}
