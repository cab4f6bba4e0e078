package dev.roster.rest.realm;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.roster.team.directory.TenantRealm;

/** A team realm where organizations may go, as docs/openapi.json has it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RealmJson(String name, String displayName) {

    static RealmJson of(TenantRealm home) {
        return new RealmJson(home.name(), home.displayName());
    }
}
