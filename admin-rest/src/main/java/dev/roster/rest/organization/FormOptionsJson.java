package dev.roster.rest.organization;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.roster.realm.Languages;
import dev.roster.team.password.PasswordRule;
import dev.roster.team.password.PasswordRules;
import java.util.List;
import org.keycloak.models.RealmModel;

/** What a form about a member may offer, as docs/openapi.json has it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FormOptionsJson(List<String> locales, String defaultLocale, List<Rule> password) {

    static FormOptionsJson of(RealmModel realm) {
        Languages languages = Languages.of(realm);
        return new FormOptionsJson(
                languages.spoken(),
                languages.standard(),
                PasswordRules.of(realm).stream().map(Rule::of).toList());
    }

    /** A rule about passwords, by the id of Keycloak's policy. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Rule(String rule, Integer value) {

        static Rule of(PasswordRule rule) {
            return new Rule(rule.id(), rule.value());
        }
    }
}
