/** What a realm gets from the operator's variables: mail server, identity providers. */
package dev.roster.activation.environment;
