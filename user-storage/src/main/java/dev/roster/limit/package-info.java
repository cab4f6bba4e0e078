/** How often somebody may ask, counted over all nodes. */
package dev.roster.limit;
