package dev.roster.signin.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.lenient;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.RealmModel;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.sessions.CommonClientSessionModel.ExecutionStatus;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;

/** What counts as the method of a sign-in (R31, docs/rules.md). */
@ExtendWith(MockitoExtension.class)
final class FirstFactorTest {

    @Mock
    private AuthenticationSessionModel authSession;

    @Mock
    private RealmModel realm;

    @BeforeEach
    void given() {
        lenient().when(authSession.getRealm()).thenReturn(realm);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ["password"]                             | password
            ["password","otp"]                       | password
            ["webauthn-passwordless"]                | passkey
            ["password","webauthn-passwordless"]     | password
            ["webauthn-passwordless","otp"]          | passkey
            """)
    void isTheFirstCredentialWhicheverFormAskedForIt(String used, String method) {
        lenient().when(authSession.getAuthNote("authn.credentials")).thenReturn(used);

        assertThat(FirstFactor.of(authSession)).contains(method);
    }

    @ParameterizedTest
    @ValueSource(strings = {"roster-link", "roster-magic-link"})
    void isALinkWhateverSecondFactorFollowed(String authenticator) {
        lenient().when(authSession.getAuthNote("authn.credentials")).thenReturn("[\"otp\"]");
        givenExecution(authenticator, ExecutionStatus.SUCCESS);

        assertThat(FirstFactor.of(authSession)).contains("magic-link");
    }

    @Test
    void isTheProviderWhoeverProvedToBeTheMemberAtTheFirstTime() {
        lenient().when(authSession.getAuthNote("authn.credentials")).thenReturn("[\"password\"]");
        lenient().when(authSession.getUserSessionNotes()).thenReturn(Map.of("identity_provider", "google"));

        assertThat(FirstFactor.of(authSession)).contains("google");
    }

    @Test
    void isNoneForACookieAndForALinkThatWasOnlyAskedFor() {
        givenExecution("auth-cookie", ExecutionStatus.SUCCESS);
        assertThat(FirstFactor.of(authSession)).isEmpty();

        givenExecution("roster-magic-link", ExecutionStatus.CHALLENGED);
        assertThat(FirstFactor.of(authSession)).isEmpty();
    }

    private void givenExecution(String authenticator, ExecutionStatus status) {
        AuthenticationExecutionModel execution = new AuthenticationExecutionModel();
        execution.setAuthenticator(authenticator);
        lenient().when(authSession.getExecutionStatus()).thenReturn(Map.of("step", status));
        lenient().when(realm.getAuthenticationExecutionById("step")).thenReturn(execution);
    }
}
