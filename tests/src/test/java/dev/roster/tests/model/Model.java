package dev.roster.tests.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The whole sign-in machine, small: who has asked for what, what was sent, and who is shut out. Times are milliseconds. */
final class Model {

    private static final long MINUTE = 60_000;
    private static final long SIGN_IN = 30 * MINUTE;
    private static final long RECOVERY = 24 * 60 * MINUTE;
    private static final long INVITATION = 7 * RECOVERY;

    private final Map<Who, Person> people = new EnumMap<>(Who.class);
    private final Map<Device, DeviceState> devices = new EnumMap<>(Device.class);
    private final List<Link> links = new ArrayList<>();
    private final List<Email> emails = new ArrayList<>();
    private final Set<Mailbox> held = new HashSet<>();
    private final Set<Request> pending = new LinkedHashSet<>();
    private final Limits limits = new Limits();
    private int requests;
    private long moved;
    private long elapsed;

    /** Two members of two organizations, and somebody who has an invitation. */
    Model() {
        Team first = new Team();
        people.put(Who.ANNA, new Person(Who.ANNA, first, true));
        people.put(Who.BEN, new Person(Who.BEN, new Team(), true));
        people.put(Who.IVO, new Person(Who.IVO, first, false));
        for (Device device : Device.values()) {
            devices.put(device, new DeviceState());
        }
        send(Link.Purpose.INVITATION, people.get(Who.IVO), INVITATION);
    }

    long now() {
        return moved + elapsed;
    }

    /** Real time goes on, too. */
    void elapsed(long milliseconds) {
        elapsed = milliseconds;
    }

    void move(long milliseconds) {
        moved += milliseconds;
    }

    Limits limits() {
        return limits;
    }

    List<Email> emails() {
        return emails;
    }

    DeviceState device(Device device) {
        return devices.get(device);
    }

    Optional<Login> login(Place place) {
        return device(place.device()).login(place);
    }

    /** The person, unless nobody knows them or their invitation was withdrawn. */
    Optional<Person> person(Who who) {
        return Optional.ofNullable(people.get(who)).filter(found -> !found.withdrawn());
    }

    /** The address that somebody types to reach this person now. */
    Mailbox mailbox(Who who) {
        return people.containsKey(who) ? people.get(who).mailbox() : new Mailbox(who, 0);
    }

    /** Every address that somebody has or has had. */
    List<Mailbox> mailboxes() {
        return Arrays.stream(Who.values())
                .flatMap(who ->
                        IntStream.rangeClosed(0, mailbox(who).number()).mapToObj(number -> new Mailbox(who, number)))
                .toList();
    }

    /** The emails to all addresses that somebody has had, the newest first. */
    List<Email> read(Who owner) {
        List<Email> found = new ArrayList<>(emails.stream()
                .filter(email -> email.mailbox().owner() == owner)
                .toList());
        Collections.reverse(found);
        return found;
    }

    /** The link that answers a request. */
    Optional<Link> linkOf(Request request) {
        return emails.stream()
                .filter(email -> email.answers(request))
                .map(Email::link)
                .reduce((older, newer) -> newer);
    }

    /** Somebody asks for an email, on the page of this login. */
    void ask(Login login, DeviceState device, Mailbox address) {
        login.waitFor(address, now());
        Optional<String> known = device.mark(address).map(mark -> device.hashCode() + " " + mark);
        boolean codes = limits.codesAllowed(address, now());
        if (limits.allowLink(address, known, now())) {
            Request request = new Request(++requests, address, login);
            login.await(codes ? request : null);
            received(request);
        }
    }

    /** Somebody asks in a browser that is none of the sequence's. */
    void askElsewhere(Mailbox address) {
        if (limits.allowLink(address, Optional.empty(), now())) {
            received(new Request(++requests, address, Login.elsewhere(now())));
        }
    }

    private void received(Request request) {
        if (held.contains(request.address())) {
            pending.add(request);
        } else {
            answer(request, Set.of(request));
        }
    }

    boolean holds(Mailbox address) {
        return held.contains(address);
    }

    /** The requests that the worker has not answered yet. */
    Set<Request> pending() {
        return pending;
    }

    void hold(Mailbox address) {
        held.add(address);
    }

    /** The worker answers what it had to leave, in any order. */
    void release(Mailbox address) {
        held.remove(address);
        Set<Request> released = new LinkedHashSet<>(pending.stream()
                .filter(request -> request.address().equals(address))
                .toList());
        pending.removeAll(released);
        released.forEach(request -> answer(request, released));
    }

    private void answer(Request request, Set<Request> together) {
        Optional<Person> found = people.values().stream()
                .filter(person -> person.open() && person.mailbox().equals(request.address()))
                .findFirst();
        if (found.isPresent() && found.get().active()) {
            answer(request, together, found.get());
        } else {
            found.flatMap(this::invitation)
                    .ifPresent(link -> emails.add(new Email(request.address(), link, Set.of(), Sure.NO)));
        }
    }

    private void answer(Request request, Set<Request> together, Person person) {
        boolean raced = together.stream()
                        .filter(other -> other.login() == request.login())
                        .count()
                > 1;
        links.stream()
                .filter(link ->
                        link.login().filter(login -> login == request.login()).isPresent())
                .forEach(raced ? Link::mayBeDead : Link::die);
        Link link = new Link(Link.Purpose.SIGN_IN, person, Optional.of(request.login()), now() + SIGN_IN);
        if (raced) {
            link.mayBeDead();
        }
        links.add(link);
        boolean awaited = request.login().awaited().filter(request::equals).isPresent();
        Sure code = together.size() > 1 ? Sure.MAYBE : Sure.of(awaited);
        emails.add(new Email(
                request.address(), link, together, request.login().goesOn(now()) ? code : code.and(Sure.MAYBE)));
    }

    private Optional<Link> invitation(Person person) {
        return links.stream()
                .filter(link -> link.person() == person && link.purpose() != Link.Purpose.SIGN_IN)
                .filter(link -> link.opens(now()) != Sure.NO)
                .reduce((older, newer) -> newer);
    }

    /** An administrator sends a link; older ones of the same purpose die. */
    void sendLink(Person person) {
        send(Link.Purpose.RECOVERY, person, RECOVERY);
    }

    private void send(Link.Purpose purpose, Person person, long life) {
        kill(person, Set.of(purpose));
        Link link = new Link(purpose, person, Optional.empty(), now() + life);
        links.add(link);
        emails.add(new Email(person.mailbox(), link, Set.of(), Sure.NO));
    }

    /** All links of somebody die. */
    void killLinks(Person person) {
        kill(person, Set.of(Link.Purpose.values()));
    }

    private void kill(Person person, Set<Link.Purpose> purposes) {
        links.stream()
                .filter(link -> link.person() == person && purposes.contains(link.purpose()))
                .forEach(Link::die);
    }

    /** Sessions of an organization's people are over. */
    void endSessions(Team team) {
        people.values().stream().filter(person -> person.team() == team).forEach(this::endSessions);
    }

    /** Sessions of somebody are over. */
    void endSessions(Person person) {
        devicesOf(person).forEach(DeviceState::end);
    }

    /** Sessions of somebody may be over. */
    void doubtSessions(Person person) {
        devicesOf(person).forEach(DeviceState::doubt);
    }

    /** Sessions of anybody may be over. */
    void doubtAllSessions() {
        devices.values().forEach(DeviceState::doubt);
    }

    private List<DeviceState> devicesOf(Person person) {
        return devices.values().stream()
                .filter(device -> device.signedIn().filter(person.who()::equals).isPresent())
                .toList();
    }

    /** Somebody was signed in; by a link, where there is one. */
    void enter(Device device, Who who, Optional<Link> link) {
        Person person = people.get(who);
        link.ifPresent(Link::die);
        person.activate();
        kill(person, Set.of(Link.Purpose.SIGN_IN));
        device(device).enter(person);
    }
}
