package dev.roster.team.password;

import dev.roster.access.Team;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelException;
import org.keycloak.theme.Theme;

/** What a password policy has against a password, in words of Keycloak's own pages and the caller's language. */
final class PolicyWords {

    private final KeycloakSession session;
    private final Team team;

    PolicyWords(KeycloakSession session, Team team) {
        this.session = session;
        this.team = team;
    }

    /** The sentence of a policy, whose exception has a message key and its parameters. */
    String of(ModelException violation) {
        String key = violation.getMessage();
        String sentence = messages().getProperty(key);
        // A policy without words of its own, for instance another extension's: the key would be no sentence.
        return sentence == null
                ? messages().getProperty("invalidPasswordGenericMessage")
                : new MessageFormat(sentence, Locale.ENGLISH).format(violation.getParameters());
    }

    private Properties messages() {
        try {
            Locale locale = session.getContext().resolveLocale(team.by().user().orElse(null));
            return session.theme().getTheme(Theme.Type.ADMIN).getMessages(locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
