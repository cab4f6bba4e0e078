package dev.roster.tests.model;

/**
 * Somebody asked for an email on a sign-in page.
 *
 * @param number of the request in its sequence
 * @param address that was typed
 * @param login that asked
 */
record Request(int number, Mailbox address, Login login) {}
