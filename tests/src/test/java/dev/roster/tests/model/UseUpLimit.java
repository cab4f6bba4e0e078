package dev.roster.tests.model;

/** A stranger asks for an address as often as the limit allows. */
record UseUpLimit(Who who) implements Step {

    @Override
    public boolean possible(Model model) {
        Mailbox address = model.mailbox(who);
        return !model.holds(address) && model.limits().linksLeft(address, model.now()) > 0;
    }

    @Override
    public void perform(World world, Model model) {
        Mailbox address = model.mailbox(who);
        for (int i = model.limits().linksLeft(address, model.now()); i > 0; i--) {
            world.askElsewhere(address);
        }
    }

    @Override
    public Expected apply(Model model) {
        Mailbox address = model.mailbox(who);
        for (int i = model.limits().linksLeft(address, model.now()); i > 0; i--) {
            model.askElsewhere(address);
        }
        return Expected.nobody();
    }
}
