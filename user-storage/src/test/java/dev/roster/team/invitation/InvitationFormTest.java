package dev.roster.team.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.lenient;

import dev.roster.error.BadInputException;
import dev.roster.member.Role;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.RealmModel;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;

/** What an invitation carries (R12, docs/rules.md). */
@ExtendWith(MockitoExtension.class)
final class InvitationFormTest {

    private static final String LONG = "x".repeat(256);

    @Mock
    private RealmModel realm;

    @BeforeEach
    void realmSpeaksGerman() {
        lenient().when(realm.isInternationalizationEnabled()).thenReturn(true);
        lenient().when(realm.getSupportedLocalesStream()).thenAnswer(call -> Stream.of("en", "de"));
    }

    @Test
    void takesWhatIsRight() {
        Invitation invitation = form(" Jana@Acme.Test ", " Jana ", "", "technician", "de");

        assertThat(invitation).isEqualTo(new Invitation("jana@acme.test", "Jana", "", Role.TECHNICIAN, "de"));
    }

    @Test
    void takesNamesThatLookLikeCode() {
        Invitation invitation = form("o'brien+x@acme.test", "<b>{0}</b> ${x} O'Brien", "Ωmega 李", "viewer", null);

        assertThat(invitation.firstName()).isEqualTo("<b>{0}</b> ${x} O'Brien");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "jana",
                "@acme.test",
                "jana@",
                "jana@acme",
                "ja na@acme.test",
                "jana@acme..test",
                "jana@-acme.test",
                "a@acme.test,b@acme.test",
                "a@acme.test b@acme.test",
                "a@b@acme.test",
                "Jana <jana@acme.test>",
                "\"jana\"@acme.test",
                "jana@acme.test\r\nBcc: x@y.test",
                "jana@acme.test\n",
                "\njana@acme.test",
                "jana@acme.test\u2028",
                "jana@acme.test\0",
                ".jana@acme.test",
                "jana.@acme.test",
                "jana@[127.0.0.1]"
            })
    void refusesWhatIsNotOneAddress(String email) {
        assertRefused("invalid_email", "email", email, "Jana", "", "viewer", null);
    }

    @Test
    void refusesAnAddressThatIsTooLong() {
        assertRefused("invalid_email", "email", LONG + "@acme.test", "Jana", "", "viewer", null);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "Jana\r\nX: y", "Ja\tna", "Jana\u2029", "\u0085Jana"})
    void refusesAFirstNameThatIsEmptyOrBreaksLines(String firstName) {
        assertRefused("invalid_name", "firstName", "jana@acme.test", firstName, "", "viewer", null);
    }

    @Test
    void refusesNamesThatAreTooLong() {
        assertRefused("invalid_name", "firstName", "jana@acme.test", LONG, "", "viewer", null);
        assertRefused("invalid_name", "lastName", "jana@acme.test", "Jana", LONG, "viewer", null);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"owner", "Admin", "admin ", "ADMIN"})
    void refusesAnUnknownRole(String role) {
        assertRefused("invalid_role", "role", "jana@acme.test", "Jana", "", role, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xx", "DE", "de\n"})
    void refusesALanguageThatTheRealmDoesNotSpeak(String locale) {
        assertRefused("invalid_locale", "locale", "jana@acme.test", "Jana", "", "viewer", locale);
    }

    private Invitation form(String email, String firstName, String lastName, String role, String locale) {
        return new InvitationForm(email, firstName, lastName, role, locale).checked(realm);
    }

    private void assertRefused(
            String code, String field, String email, String firstName, String lastName, String role, String locale) {
        BadInputException refusal =
                catchThrowableOfType(BadInputException.class, () -> form(email, firstName, lastName, role, locale));

        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.field()).contains(field);
    }
}
