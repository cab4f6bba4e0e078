package dev.roster.tests.model;

import java.util.Optional;

/**
 * What a step must lead to. Whatever stands here, {@link Proofs} holds.
 *
 * @param device where something may change
 * @param who the one person who may be signed in there by this step; nobody else ever
 * @param sure whether they must be, may be or must not be
 * @param link that is used up by that
 * @param reentry whether this browser's own session may be, must be or must not be confirmed
 */
record Expected(Device device, Who who, Sure sure, Optional<Link> link, Sure reentry) {

    /** Nobody is signed in by this step. */
    static Expected nobody() {
        return new Expected(Device.A, Who.NOBODY, Sure.NO, Optional.empty(), Sure.NO);
    }

    static Expected signIn(Device device, Link link, Sure sure) {
        return new Expected(device, link.person().who(), sure, Optional.of(link), Sure.NO);
    }

    static Expected password(Device device, Who who, Sure sure) {
        return new Expected(device, who, sure, Optional.empty(), Sure.NO);
    }

    /** Whoever is signed in comes in again, by the cookie. */
    static Expected reentry(Device device, Sure sure) {
        return new Expected(device, Who.NOBODY, Sure.NO, Optional.empty(), sure);
    }

    /** True where this person may have been signed in there. */
    boolean allows(Device other, Who entered) {
        return sure != Sure.NO && other == device && entered == who;
    }
}
