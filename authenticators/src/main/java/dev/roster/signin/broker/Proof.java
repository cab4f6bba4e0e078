package dev.roster.signin.broker;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.keycloak.broker.oidc.OIDCIdentityProvider;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.representations.IDToken;
import org.keycloak.representations.JsonWebToken;

/**
 * Whether an identity provider proves that an account's address is its owner's. Google does where it says so; another
 * provider only where, in addition, the operator has switched <em>Trust email</em> on for it; Microsoft never does, as
 * whoever administers a tenant there writes what address they like.
 */
final class Proof {

    private final BrokeredIdentityContext account;

    Proof(BrokeredIdentityContext account) {
        this.account = account;
    }

    boolean isGiven() {
        boolean trusted = account.getIdpConfig().isTrustEmail();
        return switch (account.getIdpConfig().getProviderId()) {
            case "microsoft" -> false;
            case "google" -> isVerified();
            case "saml" -> trusted;
            default -> trusted && isVerified();
        };
    }

    /** Whatever tells an address must tell this one, and that it is verified. */
    private boolean isVerified() {
        List<Claim> claims = claims();
        return !claims.isEmpty() && claims.stream().allMatch(claim -> claim.verifies(account.getEmail()));
    }

    private List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        if (account.getContextData().get(OIDCIdentityProvider.VALIDATED_ID_TOKEN) instanceof JsonWebToken token
                && token.getOtherClaims().get(IDToken.EMAIL) != null) {
            claims.add(new Claim(
                    Objects.toString(token.getOtherClaims().get(IDToken.EMAIL)),
                    Objects.toString(token.getOtherClaims().get(IDToken.EMAIL_VERIFIED))));
        }
        if (account.getContextData().get(OIDCIdentityProvider.USER_INFO) instanceof JsonNode user
                && user.hasNonNull(IDToken.EMAIL)) {
            claims.add(new Claim(
                    user.get(IDToken.EMAIL).asText(),
                    user.path(IDToken.EMAIL_VERIFIED).asText()));
        }
        return claims;
    }

    private record Claim(String email, String verified) {

        boolean verifies(String address) {
            return email.equalsIgnoreCase(address) && verified.equals("true");
        }
    }
}
