/** What follows where Keycloak's own pages, or another extension, change members and organizations. */
package dev.roster.member.keycloak;
