package dev.roster.tests.model;

/** Forgets all cookies of a browser. */
record ForgetCookies(Device device) implements Step {

    @Override
    public void perform(World world, Model model) {
        world.browser(device).forgetCookies();
    }

    @Override
    public Expected apply(Model model) {
        model.device(device).forget();
        return Expected.nobody();
    }
}
