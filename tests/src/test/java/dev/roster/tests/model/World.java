package dev.roster.tests.model;

import dev.roster.tests.browser.AuthorizationRequest;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.Query;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** The real thing: browsers, mailboxes and administrators at a running server. */
final class World implements AutoCloseable {

    /** From where this machine's browsers come, as the server sees it. */
    private static final String SOURCE = "127.0.0.1";

    private final TeamRealm realm;
    private final Server server;
    private final People people;
    private final Mailboxes mailboxes;
    private final Proofs proofs = new Proofs();
    private final Map<Device, Browser> browsers = new EnumMap<>(Device.class);
    private final Map<Place, Page> pages = new EnumMap<>(Place.class);
    private final Map<Device, Page> openedLinks = new EnumMap<>(Device.class);
    private final Map<String, AuthorizationRequest> requests = new HashMap<>();
    private final List<Landing> landings = new ArrayList<>();
    private final Set<Mailbox> held = new HashSet<>();

    World(TeamRealm realm) {
        this.realm = realm;
        this.server = realm.server();
        this.people = new People(realm);
        this.mailboxes = new Mailboxes(realm, people);
        for (Device device : Device.values()) {
            browsers.put(device, realm.newBrowser());
        }
    }

    /**
     * An application has received a code.
     *
     * @param device that brought it
     * @param who the tokens are of
     */
    record Landing(Device device, Optional<Who> who) {}

    Proofs proofs() {
        return proofs;
    }

    Mailboxes mailboxes() {
        return mailboxes;
    }

    Browser browser(Device device) {
        return browsers.get(device);
    }

    Optional<Who> who(Identity identity) {
        return people.withId(identity.userId());
    }

    /** A step begins. */
    void begin() {
        proofs.begin();
        landings.clear();
    }

    /** The codes that applications have received in this step. */
    List<Landing> landings() {
        return landings;
    }

    String address(Mailbox mailbox) {
        return people.address(mailbox);
    }

    Optional<String> codeOf(Email email) {
        return mailboxes.codeOf(email);
    }

    void openLogin(Place place) {
        pages.put(place, landed(place.device(), openApplication(place.device())));
    }

    void comeAgain(Device device) {
        landed(device, openApplication(device));
    }

    void ask(Place place, Mailbox mailbox) {
        pages.put(
                place,
                new SignInPage(pages.get(place))
                        .chooseLink()
                        .ask(address(mailbox))
                        .page());
    }

    /** Sends one field to the login whose page waits, whatever forms the page has. */
    void send(Place place, String name, String value) {
        Page page = pages.get(place);
        Element button = page.document().selectFirst("#resend");
        if (button == null || !(button.closest("form") instanceof FormElement form)) {
            throw new AssertionError("This page does not wait for an email: " + page.describe());
        }
        form.addElement(form.appendElement("input")
                .attr("type", "hidden")
                .attr("name", name)
                .attr("value", value));
        Page next = landed(place.device(), page.browser().submit(form));
        if (!next.isElsewhere()) {
            // From the application somebody can still go back to the page that waited.
            pages.put(place, next);
        }
    }

    void openLink(Device device, Email email) {
        Page page = browser(device).open(mailboxes.of(email).link());
        openedLinks.put(device, landed(device, page));
    }

    /** Presses the button of the opened link, if it has one. */
    void press(Device device) {
        LinkPage page = new LinkPage(openedLinks.get(device));
        if (!page.page().isElsewhere() && page.offersToSignIn()) {
            landed(device, page.press());
        }
    }

    void signInByPassword(Place place, Mailbox mailbox) {
        String password = people.password(mailbox.owner());
        openLogin(place);
        landed(place.device(), new SignInPage(pages.get(place)).signIn(address(mailbox), password));
    }

    void askElsewhere(Mailbox mailbox) {
        Map<String, String> request = Map.of(
                "address",
                address(mailbox),
                "source",
                SOURCE,
                "client",
                realm.clients().app().id());
        server.inside().mails(realm).post("/requests", request).expect(204);
    }

    void hold(Mailbox mailbox) {
        held.add(mailbox);
        server.inside().holdRequests(address(mailbox));
    }

    void release(Mailbox mailbox) {
        held.remove(mailbox);
        server.inside().releaseRequests(address(mailbox));
    }

    void advance(Duration by) {
        server.clock().advance(by);
    }

    void clearCaches() {
        server.inside().clearCaches();
    }

    /** An administrator does something with a member. */
    void changeMember(Who who, String change) {
        int status = realm.teamApi().post(people.path(who) + "/" + change).status();
        if (status / 100 != 2) {
            throw new AssertionError("An administrator could not do '%s': %d".formatted(change, status));
        }
    }

    void withdraw(Who who) {
        realm.teamApi().delete(people.path(who)).expect(204);
    }

    void givePassword(Who who) {
        people.password(who);
    }

    void suspend(Who who, boolean suspended) {
        people.organization(who).suspend(suspended);
    }

    void changeEmail(Who who, Mailbox next) {
        people.changeEmail(who, next);
    }

    private Page openApplication(Device device) {
        AuthorizationRequest request = realm.clients().app().signIn();
        requests.put(request.state(), request);
        return browser(device).open(request.address());
    }

    /** Where an application receives a code, it redeems it at once. */
    private Page landed(Device device, Page page) {
        Map<String, String> answer = Query.of(page.address());
        if (page.isElsewhere() && answer.containsKey("code")) {
            String user = requests.get(answer.get("state"))
                    .redeem(page)
                    .claims()
                    .get("sub")
                    .asText();
            landings.add(new Landing(device, people.withId(user)));
        }
        return page;
    }

    /** Leaves nothing to the next sequence. */
    @Override
    public void close() {
        List.copyOf(held).forEach(this::release);
        mailboxes.rest();
        server.clock().reset();
        server.inside().sql("delete from ROSTER_RATE_LIMIT");
        server.inbox().forget();
    }
}
