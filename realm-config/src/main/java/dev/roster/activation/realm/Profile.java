package dev.roster.activation.realm;

import dev.roster.realm.part.Former;
import dev.roster.realm.part.Plan;
import dev.roster.realm.part.RealmPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.userprofile.config.UPAttribute;
import org.keycloak.representations.userprofile.config.UPConfig;
import org.keycloak.userprofile.DeclarativeUserProfileProvider;
import org.keycloak.userprofile.UserProfileProvider;
import org.keycloak.userprofile.config.UPConfigUtils;

/** The attributes of the user profile that the realm file speaks of; those of the operator's own stay. */
final class Profile implements RealmPart {

    private static final String KIND = "profile";
    private static final String KEY = DeclarativeUserProfileProvider.UP_COMPONENT_CONFIG_KEY;

    private final RealmModel realm;
    private final UserProfileProvider profiles;
    private final List<ProfileRule> rules;

    Profile(KeycloakSession session, RealmModel realm, RealmRepresentation file) {
        this.realm = realm;
        this.profiles = session.getProvider(UserProfileProvider.class);
        UPConfig stock = UPConfigUtils.parseSystemDefaultConfig();
        UPConfig wanted = read(file.getComponents()
                .getFirst(UserProfileProvider.class.getName())
                .getConfig()
                .getFirst(KEY));
        this.rules = wanted.getAttributes().stream()
                .map(attribute -> new ProfileRule(attribute, stock.getAttribute(attribute.getName())))
                .toList();
    }

    @Override
    public void on(Plan plan) {
        UPConfig profile = profiles.getConfiguration();
        Former former = plan.former();
        String before = stored().orElse(null);
        for (ProfileRule rule : rules) {
            UPAttribute given = profile.getAttribute(rule.name());
            if (given != null && !rule.applyTo(given).equals(given)) {
                plan.change(KIND, rule.name(), () -> {
                    former.rememberFirst(KIND, before);
                    set(rule.applyTo(given));
                });
            }
        }
    }

    @Override
    public void off(Plan plan) {
        plan.former().get(KIND).ifPresent(stored -> {
            UPConfig before = stored.isEmpty() ? UPConfigUtils.parseSystemDefaultConfig() : read(stored);
            UPConfig profile = profiles.getConfiguration();
            rules.forEach(rule -> off(plan, rule, before.getAttribute(rule.name()), profile.getAttribute(rule.name())));
            plan.afterwards(() -> {
                if (stored.isEmpty() && profiles.getConfiguration().equals(before)) {
                    profiles.setConfiguration(null);
                }
            });
        });
    }

    private void off(Plan plan, ProfileRule rule, UPAttribute before, UPAttribute now) {
        if (before == null || now == null || now.equals(before)) {
            return;
        }
        if (now.equals(rule.applyTo(before))) {
            plan.change(KIND, rule.name(), () -> set(before));
        } else {
            plan.keep(KIND, rule.name());
        }
    }

    private void set(UPAttribute attribute) {
        UPConfig profile = profiles.getConfiguration();
        profile.getAttributes().replaceAll(one -> one.getName().equals(attribute.getName()) ? attribute : one);
        profiles.setConfiguration(profile);
    }

    /** The profile as the realm has it stored; nothing where it has Keycloak's own. */
    private Optional<String> stored() {
        return realm.getComponentsStream(realm.getId(), UserProfileProvider.class.getName())
                .findFirst()
                .map(component -> component.get(KEY));
    }

    private static UPConfig read(String json) {
        try {
            return UPConfigUtils.parseConfig(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
