package dev.roster.team.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CredentialsViewTest {

    @Test
    void countsEachKindAndTheCodesThatAreLeft() {
        List<Object[]> rows = List.of(
                row("password", "{}"),
                row("otp", "{}"),
                row("otp", "{}"),
                row("webauthn", "{}"),
                row("webauthn-passwordless", "{}"),
                row("recovery-authn-codes", "{\"totalCodes\": 12, \"remainingCodes\": 9}"),
                row("of-an-extension", "{}"));

        assertThat(CredentialsView.of(rows, List.of("google")))
                .isEqualTo(new CredentialsView(true, 1, 1, 2, 9, List.of("google")));
    }

    @Test
    void nothingIsNothing() {
        assertThat(CredentialsView.of(List.of(), List.of()))
                .isEqualTo(new CredentialsView(false, 0, 0, 0, 0, List.of()));
    }

    @Test
    void codesThatCannotBeReadAreNone() {
        List<Object[]> rows = List.<Object[]>of(row("recovery-authn-codes", "?"));

        assertThat(CredentialsView.of(rows, List.of()).recoveryCodes()).isZero();
    }

    private static Object[] row(String type, String data) {
        return new Object[] {type, data};
    }
}
