/** What the steps of a sign-in share. */
package dev.roster.signin;
