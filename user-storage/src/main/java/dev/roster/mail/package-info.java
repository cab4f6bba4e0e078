/** The outbox: emails are rows, written with what causes them and sent after the commit. */
package dev.roster.mail;
