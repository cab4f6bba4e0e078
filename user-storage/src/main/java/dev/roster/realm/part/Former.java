package dev.roster.realm.part;

import java.util.List;
import java.util.Optional;
import org.keycloak.models.RealmModel;

/** What a realm had before Roster took its place: realm attributes {@code roster.before.…}, until it is put back. */
public final class Former {

    private static final String PREFIX = "roster.before.";

    private final RealmModel realm;

    Former(RealmModel realm) {
        this.realm = realm;
    }

    /** True where Roster has taken the place of something, be it of nothing. */
    public boolean knows(String what) {
        return realm.getAttribute(PREFIX + what) != null;
    }

    /** What was there, empty for nothing; no answer where Roster has never taken its place. */
    public Optional<String> get(String what) {
        return Optional.ofNullable(realm.getAttribute(PREFIX + what));
    }

    /** Keeps what is there now; null for nothing. */
    public void remember(String what, String value) {
        realm.setAttribute(PREFIX + what, value == null ? "" : value);
    }

    /** Keeps what is there now, unless something from an earlier time is kept already. */
    public void rememberFirst(String what, String value) {
        if (!knows(what)) {
            remember(what, value);
        }
    }

    /** True where Roster has never taken the place of anything, or has put back all. */
    public boolean isEmpty() {
        return names().isEmpty();
    }

    /** Forgets all, once it is put back. */
    public void forget() {
        names().forEach(realm::removeAttribute);
    }

    private List<String> names() {
        return realm.getAttributes().keySet().stream()
                .filter(name -> name.startsWith(PREFIX))
                .toList();
    }
}
