/** The page behind “This wasn't me”. */
package dev.roster.signin.alarm;
