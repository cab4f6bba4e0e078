package dev.roster.tests.model;

import java.util.List;
import java.util.Optional;

/**
 * Opens the link of an email.
 *
 * @param owner in whose mailbox it is
 * @param back 0 for the newest email there, 1 for the one before it
 */
record OpenLink(Device device, Who owner, int back) implements Step {

    @Override
    public boolean possible(Model model) {
        return model.read(owner).size() > back;
    }

    @Override
    public void perform(World world, Model model) {
        Email email = email(model);
        world.proofs().present(device, email.mailbox());
        world.openLink(device, email);
    }

    @Override
    public Expected apply(Model model) {
        DeviceState browser = model.device(device);
        Email email = email(model);
        Link link = email.link();
        Sure opens = link.opens(model.now());
        browser.open(opens == Sure.NO ? null : new Opened(email, browser.signedIn()));
        return Expected.signIn(device, link, opens.and(atOnce(model, browser, email)));
    }

    /** It signs in at once only in the login that asked for it, and switches nobody silently. */
    private static Sure atOnce(Model model, DeviceState browser, Email email) {
        Optional<Who> other =
                browser.signedIn().filter(who -> who != email.link().person().who());
        if (other.isPresent() && browser.alive() == Sure.YES) {
            return Sure.NO;
        }
        Sure waits = email.link()
                .login()
                .map(login -> login.goesOnIn(browser, model.now()))
                .orElse(Sure.NO);
        if (!email.certain()) {
            waits = Sure.MAYBE;
        }
        return waits.and(browser.signedIn().isPresent() ? Sure.MAYBE : Sure.YES);
    }

    private Email email(Model model) {
        List<Email> emails = model.read(owner);
        return emails.get(back);
    }
}
