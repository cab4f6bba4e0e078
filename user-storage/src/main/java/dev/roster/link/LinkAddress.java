package dev.roster.link;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.keycloak.models.RealmModel;

/** Where links point: {@code /realms/{realm}/link/{secret}}. */
public final class LinkAddress {

    /** The path below the realm. */
    public static final String PATH = "link";

    /** The path of {@link #notMe} below that. */
    public static final String NOT_ME = "not-me";

    private LinkAddress() {}

    /** The page of a realm that opens links, without a secret. */
    public static URI page(URI base, RealmModel realm) {
        return page(base.toString(), realm).build();
    }

    /**
     * The address for a mail.
     *
     * @param base the frontend address of Keycloak, kept when the mail was caused
     */
    public static URI of(String base, RealmModel realm, Secret secret) {
        return page(base, realm).path("{secret}").build(secret.value());
    }

    /**
     * Where a member says that it was not them who added or removed a way in.
     *
     * @param base the frontend address of Keycloak, kept when the mail was caused
     * @param credentialId which one, or empty where it is gone
     */
    public static URI notMe(String base, RealmModel realm, String credentialId) {
        return page(base, realm)
                .path(NOT_ME)
                .queryParam("credential", "{credential}")
                .build(credentialId);
    }

    private static UriBuilder page(String base, RealmModel realm) {
        return UriBuilder.fromUri(base)
                .path("realms")
                .path("{realm}")
                .path(PATH)
                .resolveTemplate("realm", realm.getName());
    }
}
