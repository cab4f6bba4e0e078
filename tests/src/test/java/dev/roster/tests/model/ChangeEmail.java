package dev.roster.tests.model;

/** A Keycloak administrator gives a member another address: what was sent to the old one is dead. */
record ChangeEmail(Who who) implements Step {

    @Override
    public boolean possible(Model model) {
        return model.pending().isEmpty()
                && !model.holds(model.mailbox(who))
                && model.person(who)
                        .filter(person -> person.active() && person.open())
                        .isPresent();
    }

    @Override
    public void perform(World world, Model model) {
        world.changeEmail(who, next(model));
    }

    @Override
    public Expected apply(Model model) {
        Mailbox next = next(model);
        Person person = model.person(who).orElseThrow();
        person.moveTo(next);
        model.doubtSessions(person);
        return Expected.nobody();
    }

    private Mailbox next(Model model) {
        return new Mailbox(who, model.mailbox(who).number() + 1);
    }
}
