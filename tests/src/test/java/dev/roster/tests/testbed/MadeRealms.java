package dev.roster.tests.testbed;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * The realms that tests have made on a server. They go when the class that made them has ended: the fewer there are, the
 * less Keycloak's own console has to load.
 */
final class MadeRealms {

    private final MasterAdmin admin;
    private final Set<String> names = new ConcurrentSkipListSet<>();

    MadeRealms(MasterAdmin admin) {
        this.admin = admin;
    }

    void add(String name) {
        names.add(name);
    }

    /** Removes them all, but for those that are gone already. */
    void removeAll() {
        for (String name : names) {
            int status = admin.api().delete("/" + name).status();
            if (status != 204 && status != 404) {
                throw new AssertionError("Realm %s could not be removed: status %d".formatted(name, status));
            }
            names.remove(name);
        }
    }
}
