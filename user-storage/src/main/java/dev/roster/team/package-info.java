/** What every change of a team keeps to: the lock, the last Admin, who is out of reach. */
package dev.roster.team;
