/**
 * A model test of the whole sign-in machine: random sequences of real steps against a real server, and a small model that
 * says after each of them who may be signed in, and who must be. {@link dev.roster.tests.model.Proofs} holds the one rule
 * that is never relaxed.
 */
package dev.roster.tests.model;
