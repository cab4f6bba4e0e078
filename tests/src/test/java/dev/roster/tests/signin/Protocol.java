package dev.roster.tests.signin;

import java.util.Map;

/** How a team realm and an identity provider that it trusts speak with each other. */
interface Protocol {

    /** {@return Keycloak's kind of provider, such as {@code oidc}} */
    String id();

    /** {@return what the provider knows of the team realm: a client} */
    Map<String, Object> client();

    /** {@return what the team realm knows of the provider, which is there already} */
    Object config();
}
