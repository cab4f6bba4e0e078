package dev.roster.organization;

import dev.roster.error.BadInputException;
import dev.roster.member.Line;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The alias of an organization: what tokens and applications know it by. It never changes. */
final class Alias {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]([a-z0-9._-]*[a-z0-9])?");

    private Alias() {}

    /**
     * The alias that somebody typed, else one made from the name: {@code "Müller & Söhne"} becomes
     * {@code muller-sohne}.
     *
     * @throws BadInputException {@code invalid_alias}
     */
    static String of(String alias, String name) {
        String wanted = alias == null ? from(name) : Line.trimmed(alias);
        if (wanted.length() > Line.LONGEST || !FORM.matcher(wanted).matches()) {
            throw new BadInputException(
                    "invalid_alias", "alias", "An alias has lower-case letters, digits and hyphens, such as acme.");
        }
        return wanted;
    }

    private static String from(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
