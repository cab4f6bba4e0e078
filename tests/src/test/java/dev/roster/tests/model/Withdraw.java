package dev.roster.tests.model;

/** An administrator withdraws the invitation. */
record Withdraw() implements Step {

    @Override
    public boolean possible(Model model) {
        return model.person(Who.IVO)
                .filter(person -> !person.active() && person.open())
                .isPresent();
    }

    @Override
    public void perform(World world, Model model) {
        world.withdraw(Who.IVO);
    }

    @Override
    public Expected apply(Model model) {
        Person person = model.person(Who.IVO).orElseThrow();
        person.withdraw();
        model.killLinks(person);
        return Expected.nobody();
    }
}
