package dev.roster.tests.model;

import dev.roster.tests.testbed.TeamRealm;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plays one sequence in the world and in the model, and compares them after every step. */
final class Play implements AutoCloseable {

    private final World world;
    private final Model model = new Model();
    private final Map<Device, Identity> signedIn = new EnumMap<>(Device.class);
    private final long startedAt = System.nanoTime();

    private Play(TeamRealm realm) {
        world = new World(realm);
    }

    /** {@return what went wrong, if something did} */
    static Optional<Failure> of(TeamRealm realm, List<Step> steps) {
        int done = 0;
        try (Play play = new Play(realm)) {
            play.world.mailboxes().settle(play.model);
            for (; done < steps.size(); done++) {
                play.step(steps.get(done));
            }
            play.requireNoComplaint();
            return Optional.empty();
        } catch (AssertionError | RuntimeException e) {
            return Optional.of(new Failure(steps.subList(0, Math.min(done + 1, steps.size())), e));
        }
    }

    private void step(Step step) {
        model.elapsed((System.nanoTime() - startedAt) / 1_000_000);
        if (!step.possible(model)) {
            return;
        }
        world.begin();
        step.perform(world, model);
        requireProofs();
        Expected expected = step.apply(model);
        compare(expected);
        world.mailboxes().settle(model);
    }

    /** First and by itself, whatever the model expects. */
    private void requireProofs() {
        for (Device device : Device.values()) {
            fresh(device).ifPresent(identity -> world.proofs().require(device, world.who(identity)));
        }
        for (World.Landing landing : world.landings()) {
            if (landing.who().isEmpty()
                    || !landing.who().equals(cookie(landing.device()).flatMap(world::who))) {
                throw new AssertionError("The application got tokens of somebody else: " + landing);
            }
        }
    }

    private void compare(Expected expected) {
        boolean entered = false;
        for (Device device : Device.values()) {
            Optional<Who> who = fresh(device).flatMap(world::who);
            if (who.isPresent() && !expected.allows(device, who.get())) {
                throw new AssertionError(
                        "%s must not have been signed in in %s: %s".formatted(who.get(), device, expected));
            }
            requireReentry(device, who.isPresent(), expected);
            if (who.isPresent()) {
                model.enter(device, who.get(), expected.link());
                entered = true;
            }
            keep(device);
        }
        if (expected.sure() == Sure.YES && !entered) {
            throw new AssertionError("%s must have been signed in in %s".formatted(expected.who(), expected.device()));
        }
    }

    /** By the cookie alone comes in whose session lives, and nobody else. */
    private void requireReentry(Device device, boolean entered, Expected expected) {
        boolean landed = world.landings().stream().anyMatch(landing -> landing.device() == device);
        if (landed && !entered && model.device(device).alive() == Sure.NO) {
            throw new AssertionError("A session that is over let somebody in, in " + device);
        }
        if (!landed && expected.device() == device && expected.reentry() == Sure.YES) {
            throw new AssertionError("A session that lives let nobody in, in " + device);
        }
    }

    private void keep(Device device) {
        Optional<Identity> cookie = cookie(device);
        if (cookie.isEmpty()) {
            model.device(device).losesCookie();
            signedIn.remove(device);
        } else {
            signedIn.put(device, cookie.get());
        }
    }

    /** The identity that this step has given to the browser. */
    private Optional<Identity> fresh(Device device) {
        return cookie(device).filter(identity -> !identity.equals(signedIn.get(device)));
    }

    private Optional<Identity> cookie(Device device) {
        return Identity.in(world.browser(device));
    }

    private void requireNoComplaint() {
        if (!world.mailboxes().complaints().isEmpty()) {
            throw new AssertionError(world.mailboxes().complaints().toString());
        }
    }

    @Override
    public void close() {
        world.close();
    }
}
