package dev.roster.tests.model;

import java.util.stream.Stream;

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
        if (suspended) {
            colleagues(model).forEach(world::givePassword);
        }
        world.suspend(who, suspended);
    }

    @Override
    public Expected apply(Model model) {
        Team team = model.person(who).orElseThrow().team();
        team.suspend(suspended);
        model.endSessions(team);
        return Expected.nobody();
    }

    /** Keycloak lets nobody change a member of a suspended organization: they have their passwords before. */
    private Stream<Who> colleagues(Model model) {
        Team team = model.person(who).orElseThrow().team();
        return Stream.of(Who.values())
                .filter(other -> model.person(other)
                        .filter(person -> person.team() == team)
                        .isPresent());
    }
}
