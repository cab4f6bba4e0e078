/** How sessions and tokens end. */
package dev.roster.access.session;
