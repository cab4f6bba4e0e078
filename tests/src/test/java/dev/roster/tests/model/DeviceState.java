package dev.roster.tests.model;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the model knows of a browser. */
final class DeviceState {

    private final Map<Place, Login> tabs = new EnumMap<>(Place.class);
    private final Map<Mailbox, Integer> marks = new HashMap<>();
    private int generation;
    private int forgotten = -1;
    private int count;
    private Who signedIn;
    private Sure alive = Sure.NO;
    private Opened opened;

    /** Counts the browser's root authentication sessions: each sign-in begins a new one. */
    int generation() {
        return generation;
    }

    /** True where the cookie of that root session is surely gone. */
    boolean forgot(int older) {
        return older <= forgotten;
    }

    Optional<Login> login(Place tab) {
        return Optional.ofNullable(tabs.get(tab));
    }

    void show(Place tab, Login login) {
        tabs.put(tab, login);
    }

    /** Who is signed in, by the cookie. */
    Optional<Who> signedIn() {
        return Optional.ofNullable(signedIn);
    }

    /** Whether that session lives. */
    Sure alive() {
        return alive;
    }

    /** The link whose page with the button is open. */
    Optional<Opened> opened() {
        return Optional.ofNullable(opened);
    }

    void open(Opened page) {
        opened = page;
    }

    /** The allowance of its own that this browser has for an address. */
    Optional<Integer> mark(Mailbox address) {
        return Optional.ofNullable(marks.get(address));
    }

    /** Somebody signs in. */
    void enter(Person person) {
        signedIn = person.who();
        alive = Sure.YES;
        generation++;
        marks.put(person.mailbox(), ++count);
    }

    /** The session may be over, or it may not. */
    void doubt() {
        alive = alive.and(Sure.MAYBE);
    }

    /** The session is over, for ever. */
    void end() {
        alive = Sure.NO;
    }

    /** The server has taken the cookie back. */
    void losesCookie() {
        signedIn = null;
        alive = Sure.NO;
    }

    /** Forgets all cookies. */
    void forget() {
        forgotten = generation++;
        losesCookie();
        opened = null;
        marks.clear();
    }
}
