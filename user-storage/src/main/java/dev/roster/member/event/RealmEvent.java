package dev.roster.member.event;

/** Something that happened to a realm. */
public sealed interface RealmEvent extends RosterEvent {

    /** The Admins of an organization of the realm are the system admins from now on. */
    record SystemAdopted(Origin origin, EventOrganization organization) implements RealmEvent {

        @Override
        public String type() {
            return "system.adopted";
        }
    }

    /** Roster was switched on in a realm, or brought up to date in it. */
    record Activated(Origin origin, RealmState from, RealmState to) implements RealmEvent {

        @Override
        public String type() {
            return "realm.activated";
        }
    }

    /** Roster was switched off in a realm. */
    record Deactivated(Origin origin, RealmState from, RealmState to) implements RealmEvent {

        @Override
        public String type() {
            return "realm.deactivated";
        }
    }
}
