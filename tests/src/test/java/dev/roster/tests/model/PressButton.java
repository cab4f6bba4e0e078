package dev.roster.tests.model;

/** Presses the button of the page that an opened link shows. */
record PressButton(Device device) implements Step {

    @Override
    public boolean possible(Model model) {
        return model.device(device).opened().isPresent();
    }

    @Override
    public void perform(World world, Model model) {
        world.proofs()
                .present(
                        device,
                        model.device(device).opened().orElseThrow().email().mailbox());
        world.press(device);
    }

    @Override
    public Expected apply(Model model) {
        DeviceState browser = model.device(device);
        Opened opened = browser.opened().orElseThrow();
        browser.open(null);
        boolean asItWas = browser.signedIn().equals(opened.signedIn())
                && (browser.alive() == Sure.YES || browser.signedIn().isEmpty());
        Link link = opened.email().link();
        Sure sure = link.opens(model.now()).and(asItWas && opened.email().certain() ? Sure.YES : Sure.MAYBE);
        return Expected.signIn(device, link, sure);
    }
}
