/** A link that is opened: what it is worth, and what it does. */
package dev.roster.access.redemption;
