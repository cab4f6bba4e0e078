package dev.roster.tests.model;

import java.util.Optional;

/** Types a code, or something that is none, into the page that waits. */
record TypeCode(Place place, Code code) implements Step {

    private static final int TRIES = 5;

    @Override
    public boolean possible(Model model) {
        return Waiting.shown(place, model)
                .filter(login -> login.goesOn(model.now()) || code.isWhole())
                .filter(login -> code.isText() || code.email(model, place).isPresent())
                .isPresent();
    }

    @Override
    public void perform(World world, Model model) {
        Optional<Email> email = code.email(model, place);
        fitting(model).ifPresent(read -> world.proofs().present(place.device(), read.mailbox()));
        world.send(place, "code", code.typed(email.flatMap(world::codeOf)));
    }

    @Override
    public Expected apply(Model model) {
        Login login = model.login(place).orElseThrow();
        Optional<Email> fitting = fitting(model);
        if (!login.goesOn(model.now())) {
            // Keycloak may have begun anew: what the page shows then is open.
            model.device(place.device()).show(place, null);
            return fitting.map(email -> Expected.signIn(
                            place.device(),
                            email.link(),
                            Sure.MAYBE.and(email.link().opens(model.now()))))
                    .orElseGet(Expected::nobody);
        }
        return login.wrongCodes() == TRIES ? Expected.nobody() : tried(model, login, fitting);
    }

    private Expected tried(Model model, Login login, Optional<Email> fitting) {
        Mailbox address = login.shown().orElseThrow();
        boolean looked = model.limits().allowCode(address, model.now());
        boolean tried = login.awaited()
                .flatMap(model::linkOf)
                .filter(link -> link.tryCode(model.now()))
                .isPresent();
        Sure right = fitting.map(email -> email.link()
                        .opens(model.now())
                        .and(email.hasCode())
                        .and(email.certain() ? Sure.YES : Sure.MAYBE))
                .orElse(Sure.NO)
                .and(looked && tried);
        if (right != Sure.YES) {
            login.countWrongCode();
        } else {
            model.limits().giveCodeBack(address);
        }
        return fitting.map(email -> Expected.signIn(place.device(), email.link(), right))
                .orElseGet(Expected::nobody);
    }

    private Optional<Email> fitting(Model model) {
        Login login = model.login(place).orElseThrow();
        return code.email(model, place).filter(email -> code.isWhole() && email.fits(login));
    }
}
