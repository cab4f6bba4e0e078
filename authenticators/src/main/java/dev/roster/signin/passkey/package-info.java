/** Passkeys as a way in, and their offer. */
package dev.roster.signin.passkey;
