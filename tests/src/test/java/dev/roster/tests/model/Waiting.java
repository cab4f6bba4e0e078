package dev.roster.tests.model;

import java.util.Optional;

/** Finds pages that wait for an email. */
final class Waiting {

    private Waiting() {}

    /** The login of a tab that shows such a page and surely can go on. */
    static Optional<Login> at(Place place, Model model) {
        return shown(place, model).filter(login -> login.goesOn(model.now()));
    }

    /** The login of a tab that shows such a page, be it alive or not. */
    static Optional<Login> shown(Place place, Model model) {
        return model.login(place).filter(login -> login.shown().isPresent());
    }
}
