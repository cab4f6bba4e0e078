/** Who asks for a link on the login page, and what they are sent. */
package dev.roster.access.request;
