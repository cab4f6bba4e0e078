package dev.roster.signin.passkey;

import dev.roster.member.Line;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.keycloak.WebAuthnConstants;
import org.keycloak.authentication.RequiredActionContext;

/** What a page sends that has made a passkey or a security key: Keycloak reads it without a look whether it can be read. */
final class SentKey {

    private static final String BASE64_URL = "[A-Za-z0-9_-]+=*";

    private SentKey() {}

    /** Whether all of it is there and can be read. A name that cannot be one is replaced. */
    static boolean isReadable(RequiredActionContext context, Function<RequiredActionContext, String> freeName) {
        MultivaluedMap<String, String> form = context.getHttpRequest().getDecodedFormParameters();
        String name = form.getFirst(WebAuthnConstants.AUTHENTICATOR_LABEL);
        if (name == null || name.isBlank() || name.length() > Line.LONGEST || Line.breaks(name)) {
            form.putSingle(WebAuthnConstants.AUTHENTICATOR_LABEL, freeName.apply(context));
        }
        form.remove(WebAuthnConstants.ERROR);
        return Stream.of(
                        WebAuthnConstants.CLIENT_DATA_JSON,
                        WebAuthnConstants.ATTESTATION_OBJECT,
                        WebAuthnConstants.PUBLIC_KEY_CREDENTIAL_ID)
                .map(form::getFirst)
                .allMatch(value -> value != null && value.matches(BASE64_URL));
    }
}
