/** The texts of the admin console in the language of its reader. */
package dev.roster.realm.messages;
