package dev.roster.access.redemption;

import dev.roster.link.LinkEntity;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.UserModel;

/** A link that works now, with the member whom it would sign in. */
public record ValidLink(LinkEntity link, UserModel user, OrganizationModel organization) {}
