package dev.roster.rest.call;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.roster.member.event.EventOrganization;
import dev.roster.member.event.EventUser;
import dev.roster.member.event.MemberEvent;
import dev.roster.member.event.OrganizationEvent;
import dev.roster.member.event.RealmEvent;
import dev.roster.member.event.RosterEvent;

/**
 * What an admin event says about a change.
 *
 * @param organization in which it was, or null where it is about the realm
 * @param user whom it is about, or null where it is about none
 * @param from what was so before, or null where there was nothing
 * @param to what is so now, or null where nothing is left
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditedChange(EventOrganization organization, EventUser user, Object from, Object to) {

    static AuditedChange of(RosterEvent event) {
        EventUser user = event instanceof MemberEvent member ? member.subject().user() : null;
        return new AuditedChange(organization(event), user, event.from(), event.to());
    }

    private static EventOrganization organization(RosterEvent event) {
        if (event instanceof MemberEvent member) {
            return member.subject().organization();
        }
        if (event instanceof OrganizationEvent organization) {
            return organization.organization();
        }
        return event instanceof RealmEvent.SystemAdopted adopted ? adopted.organization() : null;
    }
}
