package dev.roster.tests.model;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one rule that is never relaxed, whatever else the model allows: <b>a browser is only ever signed in as somebody of
 * whom it has presented something in this very step</b>: a link from their mailbox; the code of an email in their mailbox,
 * typed into the page whose present request that email answers; or their password.
 */
final class Proofs {

    private final Map<Device, Set<Who>> presented = new EnumMap<>(Device.class);

    /** A step begins: what was presented before is worth nothing. */
    void begin() {
        presented.clear();
    }

    /** A browser presents something that only the owner of a mailbox has. */
    void present(Device device, Mailbox mailbox) {
        presented.computeIfAbsent(device, any -> EnumSet.noneOf(Who.class)).add(mailbox.owner());
    }

    /** Somebody has been signed in, or nobody of the sequence whom the model knows. */
    void require(Device device, Optional<Who> signedIn) {
        Set<Who> proved = presented.getOrDefault(device, Set.of());
        if (signedIn.isEmpty() || !proved.contains(signedIn.get())) {
            throw new AssertionError("SOMEBODY ELSE IS SIGNED IN: browser %s as %s; it has presented something of %s"
                    .formatted(device, signedIn.map(Who::name).orElse("a stranger"), proved));
        }
    }
}
