package dev.roster.tests.model;

/** Signs in by the right password, in the first tab. */
record SignInByPassword(Device device, Who who) implements Step {

    @Override
    public boolean possible(Model model) {
        return model.person(who).isPresent() && model.device(device).signedIn().isEmpty();
    }

    @Override
    public void perform(World world, Model model) {
        world.proofs().present(device, model.mailbox(who));
        world.signInByPassword(place(), model.mailbox(who));
    }

    @Override
    public Expected apply(Model model) {
        Person person = model.person(who).orElseThrow();
        model.device(device).show(place(), null);
        boolean mayEnter = person.active() && person.open();
        Sure sure = Sure.of(mayEnter).and(person.passwordFailed() ? Sure.MAYBE : Sure.YES);
        if (!mayEnter) {
            person.passwordRefused();
        }
        return Expected.password(device, who, sure);
    }

    private Place place() {
        return device == Device.A ? Place.A1 : Place.B1;
    }
}
