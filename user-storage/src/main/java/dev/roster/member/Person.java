package dev.roster.member;

import org.keycloak.models.UserModel;

/**
 * Who counts as a person. The service account of a client is a user like any other to Keycloak, which adds it to an
 * organization, too; it is nobody's member, whatever rows there are about it.
 */
public final class Person {

    /** The same as {@link #is}, about the user {@code u} of a query. */
    public static final String CLAUSE = "u.serviceAccountClientLink is null";

    private Person() {}

    /** True for everybody but the service account of a client. */
    public static boolean is(UserModel user) {
        return user.getServiceAccountClientLink() == null;
    }
}
