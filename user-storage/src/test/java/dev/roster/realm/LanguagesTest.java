package dev.roster.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.lenient;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keycloak.models.RealmModel;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;

@ExtendWith(MockitoExtension.class)
final class LanguagesTest {

    @Mock
    private RealmModel realm;

    @BeforeEach
    void realmSpeaksEnglishAndGerman() {
        lenient().when(realm.isInternationalizationEnabled()).thenReturn(true);
        lenient().when(realm.getSupportedLocalesStream()).thenAnswer(call -> Stream.of("en", "de"));
        lenient().when(realm.getDefaultLocale()).thenReturn("en");
    }

    @Test
    void areThoseOfTheRealmInOrder() {
        assertThat(Languages.of(realm)).isEqualTo(new Languages(List.of("de", "en"), "en"));
    }

    @Test
    void areNoneWithoutInternationalization() {
        lenient().when(realm.isInternationalizationEnabled()).thenReturn(false);

        assertThat(Languages.of(realm)).isEqualTo(new Languages(List.of(), null));
        assertThat(Languages.of(realm).include("en")).isFalse();
    }

    @Test
    void haveNoStandardThatCannotBeChosen() {
        lenient().when(realm.getDefaultLocale()).thenReturn("fr", (String) null);

        assertThat(Languages.of(realm).standard()).isNull();
        assertThat(Languages.of(realm).standard()).isNull();
    }

    @Test
    void includeWhatTheRealmNamesAndNothingThatLooksLikeIt() {
        Languages languages = Languages.of(realm);

        assertThat(languages.include("de")).isTrue();
        assertThat(Stream.of(null, "", "DE", "de-AT", "fr")).noneMatch(languages::include);
    }
}
