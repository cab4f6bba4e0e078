/** Who calls, by which client, and how errors are answered. */
package dev.roster.rest.call;
