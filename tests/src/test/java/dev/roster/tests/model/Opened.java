package dev.roster.tests.model;

import java.util.Optional;

/**
 * The page with the button that an opened link shows.
 *
 * @param email whose link it is
 * @param signedIn who was signed in when the page was made
 */
record Opened(Email email, Optional<Who> signedIn) {}
