package dev.roster.team.directory;

import dev.roster.mail.Delivery;

/**
 * The newest link with which an invited member can accept.
 *
 * @param expiresAt epoch milliseconds
 */
public record InvitationView(long expiresAt, Delivery delivery) {}
