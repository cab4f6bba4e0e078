package dev.roster.tests.model;

/** An administrator suspends somebody's organization, or resumes it. */
record Suspend(Who who, boolean suspended) implements Step {

    @Override
    public boolean possible(Model model) {
        return model.person(who)
                .filter(person -> person.team().suspended() != suspended)
                .isPresent();
    }

    @Override
    public void perform(World world, Model model) {
        world.suspend(who, suspended);
    }

    @Override
    public Expected apply(Model model) {
        Team team = model.person(who).orElseThrow().team();
        team.suspend(suspended);
        model.endSessions(team);
        return Expected.nobody();
    }
}
