package dev.roster.tests.model;

/** The worker answers the requests for this address that had to wait. */
record Release(Who who) implements Step {

    @Override
    public boolean possible(Model model) {
        return model.holds(model.mailbox(who));
    }

    @Override
    public void perform(World world, Model model) {
        world.release(model.mailbox(who));
    }

    @Override
    public Expected apply(Model model) {
        model.release(model.mailbox(who));
        return Expected.nobody();
    }
}
