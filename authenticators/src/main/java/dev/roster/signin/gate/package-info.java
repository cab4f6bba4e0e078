/** The last step of every way in: only active members pass. */
package dev.roster.signin.gate;
