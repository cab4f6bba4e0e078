package dev.roster.link;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.keycloak.models.RealmModel;

/** Where links point: {@code /realms/{realm}/link/{secret}}. */
public final class LinkAddress {

    /** The path below the realm. */
    public static final String PATH = "link";

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

    private static UriBuilder page(String base, RealmModel realm) {
        return UriBuilder.fromUri(base)
                .path("realms")
                .path("{realm}")
                .path(PATH)
                .resolveTemplate("realm", realm.getName());
    }
}
