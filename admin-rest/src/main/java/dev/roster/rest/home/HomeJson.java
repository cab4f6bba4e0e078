package dev.roster.rest.home;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.roster.team.directory.Home;

/** A team realm where organizations may go, as docs/openapi.json has it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record HomeJson(String name, String displayName) {

    static HomeJson of(Home home) {
        return new HomeJson(home.name(), home.displayName());
    }
}
