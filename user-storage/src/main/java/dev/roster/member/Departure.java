package dev.roster.member;

import org.keycloak.models.OrganizationModel.OrganizationMemberLeaveEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;

/** Whoever leaves their organization, by Keycloak's own pages, is no member any more: the role goes with it. */
public final class Departure implements ProviderEventListener {

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof OrganizationMemberLeaveEvent leave) {
            new Members(leave.getSession())
                    .removeFrom(leave.getOrganization().getId(), leave.getUser().getId());
        }
    }
}
