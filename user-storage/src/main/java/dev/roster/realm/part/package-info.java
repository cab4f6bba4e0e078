/** What a realm gets when Roster is switched on in it, and how that is planned. */
package dev.roster.realm.part;
