/** What each module of Roster listens to from the start of the server on. */
package dev.roster.realm.startup;
