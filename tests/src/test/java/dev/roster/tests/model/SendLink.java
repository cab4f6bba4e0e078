package dev.roster.tests.model;

/** An administrator sends a member a link. */
record SendLink(Who who) implements Step {

    @Override
    public boolean possible(Model model) {
        return model.person(who)
                .filter(person -> person.active() && person.open())
                .isPresent();
    }

    @Override
    public void perform(World world, Model model) {
        world.changeMember(who, "link");
    }

    @Override
    public Expected apply(Model model) {
        model.sendLink(model.person(who).orElseThrow());
        return Expected.nobody();
    }
}
