package dev.roster.tests.model;

/** Asks for an email: on the page that is open after <em>change</em>, else in a new login of the tab. */
record Ask(Place place, Who who) implements Step {

    @Override
    public boolean possible(Model model) {
        return model.device(place.device()).signedIn().isEmpty()
                && (!model.holds(model.mailbox(who)) || model.pending().size() < 3);
    }

    @Override
    public void perform(World world, Model model) {
        if (!goesOn(model)) {
            world.openLogin(place);
        }
        world.ask(place, model.mailbox(who));
    }

    @Override
    public Expected apply(Model model) {
        DeviceState device = model.device(place.device());
        if (!goesOn(model)) {
            device.show(place, Login.in(device, model.now()));
        }
        Login login = model.login(place).orElseThrow();
        login.change();
        model.ask(login, device, model.mailbox(who));
        return Expected.nobody();
    }

    private boolean goesOn(Model model) {
        return model.login(place)
                .filter(login -> login.goesOn(model.now()) && login.shown().isEmpty())
                .isPresent();
    }
}
