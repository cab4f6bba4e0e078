package dev.roster.organization;

import dev.roster.team.invitation.Invitation;

/** A tenant to make, with every field checked. */
record NewOrganization(String name, String alias, Invitation firstAdmin) {}
