package dev.roster.tests.model;

/** An administrator reactivates a member: nothing of before is good again, nor of the second in which that happens. */
record Reactivate(Who who) implements Step {

    @Override
    public boolean possible(Model model) {
        return model.person(who)
                .filter(person -> !person.enabled() && !person.team().suspended())
                .isPresent();
    }

    @Override
    public void perform(World world, Model model) {
        world.changeMember(who, "reactivate");
        world.nextSecond();
    }

    @Override
    public Expected apply(Model model) {
        model.person(who).orElseThrow().enable(true);
        model.move(World.SECOND_MILLIS);
        return Expected.nobody();
    }
}
