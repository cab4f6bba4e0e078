/** What is refused, with the code and the sentence of the contract. */
package dev.roster.error;
