package dev.roster.member.event;

/** Something that happened to an organization. */
public sealed interface OrganizationEvent extends RosterEvent {

    /** Which. */
    EventOrganization organization();

    /** An organization was made; the invitation of its first Admin is an event of its own. */
    record Created(Origin origin, EventOrganization organization, OrganizationState to) implements OrganizationEvent {

        @Override
        public String type() {
            return "organization.created";
        }
    }

    /** An organization has another name; its alias is the same. */
    record Renamed(Origin origin, EventOrganization organization, OrganizationState from, OrganizationState to)
            implements OrganizationEvent {

        @Override
        public String type() {
            return "organization.renamed";
        }
    }

    /** Nobody of an organization gets in any more. */
    record Suspended(Origin origin, EventOrganization organization, OrganizationState from, OrganizationState to)
            implements OrganizationEvent {

        @Override
        public String type() {
            return "organization.suspended";
        }
    }

    /** They get in again. */
    record Resumed(Origin origin, EventOrganization organization, OrganizationState from, OrganizationState to)
            implements OrganizationEvent {

        @Override
        public String type() {
            return "organization.resumed";
        }
    }

    /** Keycloak's own pages removed an organization. */
    record Removed(Origin origin, EventOrganization organization, OrganizationState from) implements OrganizationEvent {

        @Override
        public String type() {
            return "organization.removed";
        }
    }
}
