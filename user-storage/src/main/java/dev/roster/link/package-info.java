/** Links of emails: purpose, lifetime, secret, code. */
package dev.roster.link;
