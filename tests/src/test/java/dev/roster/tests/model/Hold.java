package dev.roster.tests.model;

/** The worker is busy: requests for this address wait. */
record Hold(Who who) implements Step {

    @Override
    public boolean possible(Model model) {
        return !model.holds(model.mailbox(who));
    }

    @Override
    public void perform(World world, Model model) {
        world.hold(model.mailbox(who));
    }

    @Override
    public Expected apply(Model model) {
        model.hold(model.mailbox(who));
        return Expected.nobody();
    }
}
