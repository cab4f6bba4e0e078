/** Team realms: their settings and languages. */
package dev.roster.realm;
