package dev.roster.access;

import dev.roster.access.SignInFacts.Standing;
import java.util.Optional;

/**
 * Who comes in, by which way (R20, R21, R24, R54, docs/rules.md): an active member of an organization that is not
 * suspended, and whom a way admits beside them. It knows facts only; {@link SignInCheck} asks Keycloak for them.
 */
public enum SignInPolicy {
    /** After the proof, and before every token: admits Keycloak administrators of the realm. Locks were minded before. */
    GATE,
    /** By a sign-in link. */
    SIGN_IN_LINK,
    /** By a link that makes an invited member active, while that link lives. */
    ACTIVATING_LINK,
    /** With an address that somebody typed or an identity provider told: admits whom an invitation waits for. */
    ADDRESS;

    /** Why somebody does not come in; nothing where they do. */
    Optional<SignInDenial> denial(SignInFacts facts) {
        if (this == GATE && facts.standing() != Standing.ACTIVE && facts.administersKeycloak()) {
            return facts.isEnabled() ? Optional.empty() : Optional.of(SignInDenial.MEMBER_DEACTIVATED);
        }
        return switch (facts.standing()) {
            case NONE -> Optional.of(facts.isListed() ? SignInDenial.NO_ROLE : SignInDenial.NOT_A_MEMBER);
            case INVITED, ACTIVE -> denialOfMember(facts);
        };
    }

    private Optional<SignInDenial> denialOfMember(SignInFacts facts) {
        return switch (facts.tenancy()) {
            case NONE -> Optional.of(SignInDenial.NOT_A_MEMBER);
            case SUSPENDED -> Optional.of(SignInDenial.ORGANIZATION_SUSPENDED);
            case OPEN -> denialInOpenOrganization(facts);
        };
    }

    private Optional<SignInDenial> denialInOpenOrganization(SignInFacts facts) {
        if (!facts.isEnabled()) {
            return Optional.of(SignInDenial.MEMBER_DEACTIVATED);
        }
        if (facts.standing() == Standing.INVITED && !admitsInvited(facts)) {
            return Optional.of(SignInDenial.INVITED);
        }
        return this != GATE && facts.isLocked() ? Optional.of(SignInDenial.LOCKED) : Optional.empty();
    }

    private boolean admitsInvited(SignInFacts facts) {
        return switch (this) {
            case GATE, SIGN_IN_LINK -> false;
            case ACTIVATING_LINK -> true;
            case ADDRESS -> facts.hasLiveInvitation();
        };
    }
}
