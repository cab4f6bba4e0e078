/** Google, Microsoft and other identity providers. */
package dev.roster.signin.broker;
