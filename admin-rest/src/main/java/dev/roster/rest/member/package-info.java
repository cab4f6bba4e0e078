/** The members of an organization. */
package dev.roster.rest.member;
