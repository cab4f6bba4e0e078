package dev.roster.tests.model;

/** An administrator deactivates a member; the next second begins, as tokens tell no less. */
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
        world.nextSecond();
    }

    @Override
    public Expected apply(Model model) {
        Person person = model.person(who).orElseThrow();
        person.enable(false);
        model.killLinks(person);
        model.endSessions(person);
        model.move(World.SECOND_MILLIS);
        return Expected.nobody();
    }
}
