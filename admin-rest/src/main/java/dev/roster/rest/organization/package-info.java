/** Organizations. */
package dev.roster.rest.organization;
