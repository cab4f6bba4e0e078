package dev.roster.rest.member;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.roster.team.directory.CredentialsView;

/** One user: what the list says of them, and with what they can sign in. */
public record UserDetailsJson(@JsonUnwrapped UserJson user, CredentialsView credentials) {}
