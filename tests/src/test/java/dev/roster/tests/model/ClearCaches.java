package dev.roster.tests.model;

/** Empties the caches of realms and users, as a restart does. */
record ClearCaches() implements Step {

    @Override
    public void perform(World world, Model model) {
        world.clearCaches();
    }

    @Override
    public Expected apply(Model model) {
        return Expected.nobody();
    }
}
