/** The two roots of the API. */
package dev.roster.rest;
