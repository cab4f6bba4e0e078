/** Organizations: made, renamed, suspended and resumed. */
package dev.roster.organization;
