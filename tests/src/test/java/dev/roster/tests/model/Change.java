package dev.roster.tests.model;

/** Goes back to type another address. */
record Change(Place place) implements Step {

    @Override
    public boolean possible(Model model) {
        return Waiting.at(place, model).isPresent();
    }

    @Override
    public void perform(World world, Model model) {
        world.send(place, "change", "true");
    }

    @Override
    public Expected apply(Model model) {
        model.login(place).orElseThrow().change();
        return Expected.nobody();
    }
}
