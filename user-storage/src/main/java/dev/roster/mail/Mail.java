package dev.roster.mail;

import java.util.Map;

/**
 * A mail to a member.
 *
 * @param kind which mail it is
 * @param userId whom it goes to, or null where that is still to be found out
 * @param linkId the link it carries, or null
 * @param parameters what the template says beside what it reads from Keycloak; never a secret
 * @param giveUpAt when it could no longer help anybody, in epoch milliseconds
 */
public record Mail(MailKind kind, String userId, String linkId, Map<String, String> parameters, long giveUpAt) {}
