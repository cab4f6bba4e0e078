/** The page that sends a link, and the code of its email. */
package dev.roster.signin.magic;
