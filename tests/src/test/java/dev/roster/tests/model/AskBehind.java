package dev.roster.tests.model;

/** Sends an address to the page that waits for an email to another: as if <em>change</em> had been pressed. Nothing may change. */
record AskBehind(Place place, Who who) implements Step {

    @Override
    public boolean possible(Model model) {
        return Waiting.at(place, model).isPresent();
    }

    @Override
    public void perform(World world, Model model) {
        world.send(place, "email", world.address(model.mailbox(who)));
    }

    @Override
    public Expected apply(Model model) {
        return Expected.nobody();
    }
}
