/** Links of emails, opened in a browser. */
package dev.roster.signin.link;
