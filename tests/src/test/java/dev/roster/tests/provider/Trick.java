package dev.roster.tests.provider;

/** What may be wrong with the answer of a token endpoint. */
enum Trick {
    NONE,
    UNSIGNED,
    OTHER_AUDIENCE,
    OTHER_NONCE,
    OTHER_KEY,
    /** The token endpoint is broken. */
    DOWN,
    /** The token endpoint takes the request and never answers. */
    SILENT,
    /** The token endpoint hangs up. */
    HANGS_UP,
    /** Microsoft's Graph, which tells who it is, is broken. */
    NO_PROFILE
}
