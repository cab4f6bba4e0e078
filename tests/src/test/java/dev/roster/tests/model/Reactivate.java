package dev.roster.tests.model;

/** An administrator reactivates a member: nothing of before is good again, what is new is at once. */
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
    }

    @Override
    public Expected apply(Model model) {
        model.person(who).orElseThrow().enable(true);
        return Expected.nobody();
    }
}
