package dev.roster.rest.call;

import static java.util.Map.entry;

import dev.roster.member.event.MemberEvent;
import dev.roster.member.event.MemberSubject;
import dev.roster.member.event.OrganizationEvent;
import dev.roster.member.event.RealmEvent;
import dev.roster.member.event.RosterEvent;
import java.util.Map;
import java.util.Optional;
import org.keycloak.events.admin.OperationType;

/**
 * How an event is an admin event of Keycloak's.
 *
 * @param below where the thing is, below the member, organization or realm that the event is about
 */
record AuditedAct(OperationType operation, Audited resource, String below) {

    private static final Map<Class<? extends RosterEvent>, AuditedAct> ACTS = Map.ofEntries(
            entry(MemberEvent.Invited.class, new AuditedAct(OperationType.CREATE, Audited.MEMBER, "")),
            entry(MemberEvent.Updated.class, new AuditedAct(OperationType.UPDATE, Audited.MEMBER, "")),
            entry(MemberEvent.RoleChanged.class, new AuditedAct(OperationType.UPDATE, Audited.MEMBER, "")),
            entry(MemberEvent.Deactivated.class, new AuditedAct(OperationType.UPDATE, Audited.MEMBER, "")),
            entry(MemberEvent.Reactivated.class, new AuditedAct(OperationType.UPDATE, Audited.MEMBER, "")),
            entry(MemberEvent.Withdrawn.class, new AuditedAct(OperationType.DELETE, Audited.MEMBER, "")),
            entry(MemberEvent.PasswordSet.class, new AuditedAct(OperationType.UPDATE, Audited.PASSWORD, "/password")),
            entry(
                    MemberEvent.SecondFactorRemoved.class,
                    new AuditedAct(OperationType.DELETE, Audited.SECOND_FACTOR, "/second-factor")),
            entry(MemberEvent.LinkSent.class, new AuditedAct(OperationType.CREATE, Audited.LINK, "/link")),
            entry(OrganizationEvent.Created.class, new AuditedAct(OperationType.CREATE, Audited.ORGANIZATION, "")),
            entry(OrganizationEvent.Renamed.class, new AuditedAct(OperationType.UPDATE, Audited.ORGANIZATION, "")),
            entry(OrganizationEvent.Suspended.class, new AuditedAct(OperationType.UPDATE, Audited.ORGANIZATION, "")),
            entry(OrganizationEvent.Resumed.class, new AuditedAct(OperationType.UPDATE, Audited.ORGANIZATION, "")),
            entry(RealmEvent.Activated.class, new AuditedAct(OperationType.UPDATE, Audited.REALM, "activation")),
            entry(RealmEvent.Deactivated.class, new AuditedAct(OperationType.UPDATE, Audited.REALM, "activation")),
            entry(RealmEvent.SystemAdopted.class, new AuditedAct(OperationType.ACTION, Audited.SYSTEM, "system")));

    /** Nothing where the event is none, or is told by another one: a first Admin is invited with the organization. */
    static Optional<AuditedAct> of(RosterEvent event) {
        boolean told = event instanceof MemberEvent.Invited invited && invited.firstAdmin();
        return told ? Optional.empty() : Optional.ofNullable(ACTS.get(event.getClass()));
    }

    /** Where the thing is, below the path of the API. */
    String path(RosterEvent event) {
        if (event instanceof MemberEvent member) {
            MemberSubject subject = member.subject();
            return "organizations/" + subject.organization().id() + "/users/"
                    + subject.user().id() + below;
        }
        return event instanceof OrganizationEvent organization
                ? "organizations/" + organization.organization().id() + below
                : below;
    }
}
