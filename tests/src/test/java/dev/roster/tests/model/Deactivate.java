package dev.roster.tests.model;

/** An administrator deactivates a member. */
record Deactivate(Who who) implements Step {

    @Override
    public boolean possible(Model model) {
        return model.person(who)
                .filter(person -> person.active() && person.open())
                .isPresent();
    }

    @Override
    public void perform(World world, Model model) {
        world.changeMember(who, "deactivate");
    }

    @Override
    public Expected apply(Model model) {
        Person person = model.person(who).orElseThrow();
        person.enable(false);
        model.killLinks(person);
        model.endSessions(person);
        return Expected.nobody();
    }
}
