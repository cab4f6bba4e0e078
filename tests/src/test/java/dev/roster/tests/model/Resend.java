package dev.roster.tests.model;

/** Asks for another email to the same address. */
record Resend(Place place) implements Step {

    private static final long SURELY_TOO_EARLY = 24_000;
    private static final long SURELY_LATE_ENOUGH = 31_000;

    @Override
    public boolean possible(Model model) {
        return Waiting.at(place, model)
                .filter(login -> !model.holds(login.shown().orElseThrow())
                        || model.pending().size() < 3)
                .filter(login -> since(login, model) < SURELY_TOO_EARLY || since(login, model) >= SURELY_LATE_ENOUGH)
                .isPresent();
    }

    @Override
    public void perform(World world, Model model) {
        world.send(place, "resend", "true");
    }

    @Override
    public Expected apply(Model model) {
        Login login = model.login(place).orElseThrow();
        if (since(login, model) >= SURELY_LATE_ENOUGH) {
            model.ask(login, model.device(place.device()), login.shown().orElseThrow());
        }
        return Expected.nobody();
    }

    private static long since(Login login, Model model) {
        return model.now() - login.askedAt();
    }
}
