package dev.roster.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.roster.tests.api.Answer;
import dev.roster.tests.testbed.Factors;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Tokens for what an identity provider says of somebody, without a browser: the JWT authorization grant (RFC 7523), which
 * an operator switches on at a provider and at a client, and the exchange of a provider's token, which a server has only
 * with a feature that is off.
 */
@OnKeycloak
class AssertionIT {

    private TeamRealm realm;
    private Organization acme;
    private IdentityProvider provider;

    @BeforeEach
    void givenAProviderThatTheServiceMayUse(TeamRealm realm, Organization acme) {
        this.realm = realm;
        this.acme = acme;
        provider = IdentityProvider.trusted(realm);
        ObjectNode service = (ObjectNode) realm.keycloakApi()
                .get("/clients?clientId=" + realm.clients().service().id())
                .expect(200)
                .json()
                .get(0);
        service.withObject("/attributes")
                .put("oauth2.jwt.authorization.grant.enabled", "true")
                .put("oauth2.jwt.authorization.grant.idp", provider.alias());
        realm.keycloakApi()
                .put("/clients/" + service.get("id").asText(), service)
                .expect(204);
    }

    @Test
    void anActiveMemberWhoIsConnectedGetsTokensAsLongAsTheProviderIsOn() {
        Member member = acme.member("viewer");
        provider.registerAndLink(member);

        JsonNode tokens = granted(member).expect(200).json();
        assertThat(tokens.hasNonNull("access_token")).isTrue();

        provider.switchOff();
        assertRefused(granted(member));
    }

    @Test
    void nobodyWhoIsNotConnectedDoes() {
        Member member = acme.member("viewer");
        provider.register(member.email());

        assertRefused(granted(member));
        assertThat(provider.links(member)).isZero();
    }

    @Test
    void nobodyWhomTheGateRefusesDoes() {
        Member invited = acme.invite("viewer");
        Member deactivated = acme.member("viewer");
        Member suspended = acme.member("viewer");
        for (Member member : new Member[] {invited, deactivated, suspended}) {
            provider.registerAndLink(member);
        }

        assertRefused(granted(invited));
        realm.teamApi().post(acme.user(deactivated) + "/deactivate").expect(204);
        assertRefused(granted(deactivated));
        acme.suspend(true);
        assertRefused(granted(suspended));
    }

    @Test
    void nobodyWhoHasASecondFactorDoes() {
        Member member = acme.member("viewer");
        provider.registerAndLink(member);
        new Factors(member).addSecurityKey();

        assertRefused(granted(member));
    }

    @Test
    void aProvidersTokenIsExchangedForNone() {
        Member member = acme.member("viewer");
        provider.registerAndLink(member);

        Answer answer = realm.clients()
                .service()
                .token(Map.of(
                        "grant_type",
                        "urn:ietf:params:oauth:grant-type:token-exchange",
                        "subject_token",
                        provider.assertion(member.email()),
                        "subject_token_type",
                        "urn:ietf:params:oauth:token-type:jwt",
                        "subject_issuer",
                        provider.alias()));

        assertThat(answer.status()).as(answer.text()).isBetween(400, 403);
    }

    private Answer granted(Member member) {
        return realm.clients()
                .service()
                .token(Map.of(
                        "grant_type",
                        "urn:ietf:params:oauth:grant-type:jwt-bearer",
                        "assertion",
                        provider.assertion(member.email())));
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().get("error").asText()).isEqualTo("invalid_grant");
    }
}
