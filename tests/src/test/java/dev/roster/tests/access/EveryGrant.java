package dev.roster.tests.access;

import dev.roster.tests.api.Answer;
import dev.roster.tests.browser.OidcClient;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.browser.Tokens;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A client that may ask for tokens in every way there is. */
final class EveryGrant {

    private static final String ID = "every-grant";
    private static final String SECRET = "a secret of the tests";

    private final TeamRealm realm;
    private final OidcClient client;

    EveryGrant(TeamRealm realm, URI phone) {
        this.realm = realm;
        URI redirect = realm.clients().app().redirectUri();
        client = new OidcClient(realm.clients().realm(), ID, Optional.of(SECRET), redirect);
        realm.keycloakApi()
                .post(
                        "/clients",
                        Map.of(
                                "clientId",
                                ID,
                                "secret",
                                SECRET,
                                "redirectUris",
                                List.of(redirect.toString()),
                                "directAccessGrantsEnabled",
                                true,
                                "serviceAccountsEnabled",
                                true,
                                "attributes",
                                Map.of(
                                        "oauth2.device.authorization.grant.enabled",
                                        "true",
                                        "oidc.ciba.grant.enabled",
                                        "true",
                                        "standard.token.exchange.enabled",
                                        "true",
                                        "allow.token.introspection.without.audience.check",
                                        "true",
                                        "roster-tests.phone",
                                        phone.toString())))
                .expect(201);
    }

    OidcClient client() {
        return client;
    }

    Tokens password(Member member) {
        return password(member, "openid");
    }

    Tokens offline(Member member) {
        return password(member, "openid offline_access");
    }

    private Tokens password(Member member, String scope) {
        return Tokens.of(client.token(Map.of(
                        "grant_type",
                        "password",
                        "scope",
                        scope,
                        "username",
                        member.email(),
                        "password",
                        member.password()))
                .expect(200));
    }

    Answer exchange(String accessToken) {
        return client.token(Map.of(
                "grant_type", "urn:ietf:params:oauth:grant-type:token-exchange",
                "subject_token", accessToken,
                "subject_token_type", "urn:ietf:params:oauth:token-type:access_token"));
    }

    /** Asks for a device code. */
    Answer device() {
        return client.post("/auth/device", Map.of("scope", "openid")).expect(200);
    }

    /** Signs in on the page whose address the device shows, and lets the device in. */
    Page approve(Answer device, Member member) {
        URI address = URI.create(device.json().get("verification_uri_complete").asText());
        Page login = realm.newBrowser().open(address);
        Page grant = new SignInPage(login).signIn(member.email(), member.password());
        return grant.browser().press(grant.form("form"), "accept");
    }

    Answer poll(Answer device) {
        return client.token(Map.of(
                "grant_type",
                "urn:ietf:params:oauth:grant-type:device_code",
                "device_code",
                device.json().get("device_code").asText()));
    }

    /** Asks for a sign-in that somebody approves on their phone. */
    Answer backchannel(Member member) {
        return client.post("/ext/ciba/auth", Map.of("scope", "openid", "login_hint", member.email()))
                .expect(200);
    }

    Answer pollBackchannel(Answer request) {
        return client.token(Map.of(
                "grant_type",
                "urn:openid:params:grant-type:ciba",
                "auth_req_id",
                request.json().get("auth_req_id").asText()));
    }
}
