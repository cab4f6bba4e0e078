package dev.roster.realm.part;

import java.util.ArrayList;
import java.util.List;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * What is to be done to a realm, found out before anything is done: so it can be told without doing it, and what it
 * says is what it does.
 */
public final class Plan {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final List<Change> changes = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();
    private final List<Runnable> steps = new ArrayList<>();

    public Plan(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    public KeycloakSession session() {
        return session;
    }

    public RealmModel realm() {
        return realm;
    }

    /** What the realm had before. */
    public Former former() {
        return new Former(realm);
    }

    /** Plans to add something that is missing. */
    public void add(String kind, String name, Runnable step) {
        put(Change.How.ADDED, kind, name, step);
    }

    /** Plans to change something that is there. */
    public void change(String kind, String name, Runnable step) {
        put(Change.How.CHANGED, kind, name, step);
    }

    /** Plans to take something away. */
    public void remove(String kind, String name, Runnable step) {
        put(Change.How.REMOVED, kind, name, step);
    }

    /** Says that something is not touched, although it is not as Roster would have it. */
    public void keep(String kind, String name) {
        kept.add(new Kept(kind, name));
    }

    /** Plans what belongs to another step and is no change of its own. */
    public void afterwards(Runnable step) {
        steps.add(step);
    }

    public List<Change> changes() {
        return List.copyOf(changes);
    }

    public List<Kept> kept() {
        return List.copyOf(kept);
    }

    /** Does all of it, in order. */
    public void carryOut() {
        steps.forEach(Runnable::run);
    }

    private void put(Change.How how, String kind, String name, Runnable step) {
        changes.add(Change.of(how, kind, name));
        steps.add(step);
    }
}
