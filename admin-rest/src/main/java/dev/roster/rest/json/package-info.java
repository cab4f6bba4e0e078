/** JSON of requests. */
package dev.roster.rest.json;
