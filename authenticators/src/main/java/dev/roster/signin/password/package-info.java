/** Sign-in by password: takes as long for everybody, locks nobody out of links. */
package dev.roster.signin.password;
