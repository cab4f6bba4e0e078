package dev.roster.activation.realm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.util.JsonSerialization;

/** What a team realm is made of: the file of realm-config that is in the same jar. */
public final class TeamRealmFile {

    private static final String NAME = "/META-INF/roster/team-realm.json";

    private TeamRealmFile() {}

    /** A fresh copy. */
    public static RealmRepresentation read() {
        try (InputStream file = TeamRealmFile.class.getResourceAsStream(NAME)) {
            return JsonSerialization.readValue(file, RealmRepresentation.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
