package dev.roster.access.redemption;

import java.util.Optional;

/**
 * An invitation that could be accepted now.
 *
 * @param linkId the link that it came with
 * @param organization the name of the organization that invites
 * @param inviter who sent it, as its email says; nothing where that was no member of a team
 */
public record OpenInvitation(String linkId, String organization, Optional<String> inviter) {}
