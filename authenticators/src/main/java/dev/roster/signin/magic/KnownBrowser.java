package dev.roster.signin.magic;

import dev.roster.signin.RealmCookie;
import jakarta.ws.rs.core.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.common.VerificationException;
import org.keycloak.common.util.SecretGenerator;
import org.keycloak.crypto.SignatureProvider;
import org.keycloak.crypto.SignatureSignerContext;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;

/**
 * That somebody with an address has signed in in this browser before: such a browser can ask for links although strangers
 * have used up what the address allows. The cookie is signed with the realm's key, so that nobody can make one; it holds a
 * random number and that signature, and does not tell the address.
 */
public final class KnownBrowser {

    private static final String NAME = "ROSTER_BROWSER";
    private static final int MAX_AGE_SECONDS = 31_536_000;

    /** How many people of one browser it remembers. */
    private static final int MOST = 5;

    private static final int RANDOM_LENGTH = 22;
    private static final String BETWEEN_PEOPLE = "~";

    private final KeycloakSession session;
    private final KeycloakContext context;

    public KnownBrowser(KeycloakSession session) {
        this.session = session;
        this.context = session.getContext();
    }

    /** Keeps that somebody with this address has just signed in here. */
    public void learn(String address) {
        SignatureSignerContext signer = signatures().signer();
        String random = SecretGenerator.getInstance().randomString(RANDOM_LENGTH, SecretGenerator.ALPHANUM);
        String mark = String.join(".", random, signer.getKid(), encoded(signer.sign(statement(random, address))));
        List<String> others = marks().stream()
                .filter(other -> random(other, address).isEmpty())
                .limit(MOST - 1L)
                .toList();
        String value = Stream.concat(Stream.of(mark), others.stream()).collect(Collectors.joining(BETWEEN_PEOPLE));
        new RealmCookie(session, NAME).set(value, MAX_AGE_SECONDS);
    }

    /**
     * The browser, where somebody with this address has signed in in it.
     *
     * @return what tells this browser from others
     */
    Optional<String> of(String address) {
        return marks().stream()
                .map(mark -> random(mark, address))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> random(String mark, String address) {
        String[] parts = mark.split("\\.", -1);
        return parts.length == 3 && isGenuine(parts, address) ? Optional.of(parts[0]) : Optional.empty();
    }

    private boolean isGenuine(String[] parts, String address) {
        try {
            byte[] signature = Base64.getUrlDecoder().decode(parts[2]);
            return signatures().verifier(parts[1]).verify(statement(parts[0], address), signature);
        } catch (VerificationException | IllegalArgumentException notOurs) {
            return false;
        }
    }

    private byte[] statement(String random, String address) {
        return String.join("\n", NAME, context.getRealm().getId(), random, address.toLowerCase(Locale.ROOT))
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<String> marks() {
        Cookie cookie = context.getHttpRequest().getHttpHeaders().getCookies().get(NAME);
        return cookie == null
                ? List.of()
                : Arrays.stream(cookie.getValue().split(BETWEEN_PEOPLE))
                        .limit(MOST)
                        .toList();
    }

    private SignatureProvider signatures() {
        return session.getProvider(SignatureProvider.class, Constants.INTERNAL_SIGNATURE_ALGORITHM);
    }

    private static String encoded(byte[] signature) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }
}
