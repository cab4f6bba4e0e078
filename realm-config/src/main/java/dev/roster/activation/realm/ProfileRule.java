package dev.roster.activation.realm;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keycloak.representations.userprofile.config.UPAttribute;
import org.keycloak.representations.userprofile.config.UPAttributePermissions;
import org.keycloak.representations.userprofile.config.UPConfig;

/**
 * What Roster needs of an attribute of the user profile: nobody edits it who must not, it is asked for only where it
 * must be, and Keycloak's own checks of characters do not refuse what the realm file takes. All else stays.
 *
 * @param wanted the attribute in the realm file
 * @param stock Keycloak's own
 */
record ProfileRule(UPAttribute wanted, UPAttribute stock) {

    String name() {
        return wanted.getName();
    }

    /** The attribute as Roster needs it; equal to the given one where that is so already. */
    UPAttribute applyTo(UPAttribute given) {
        UPAttribute changed =
                new UPConfig().addOrReplaceAttribute(given).clone().getAttribute(name());
        if (wanted.getRequired() == null) {
            changed.setRequired(null);
        }
        if (given.getPermissions() != null) {
            changed.setPermissions(permissions(given.getPermissions()));
        }
        changed.setValidations(validations(given));
        return changed;
    }

    private UPAttributePermissions permissions(UPAttributePermissions given) {
        Set<String> editors = new LinkedHashSet<>(given.getEdit());
        editors.retainAll(wanted.getPermissions().getEdit());
        return new UPAttributePermissions(given.getView(), editors);
    }

    private Map<String, Map<String, Object>> validations(UPAttribute given) {
        Map<String, Map<String, Object>> checks = new LinkedHashMap<>(of(given));
        boolean removed = checks.keySet()
                .removeIf(check -> of(stock).containsKey(check) && !of(wanted).containsKey(check));
        if (removed) {
            of(wanted).forEach(checks::putIfAbsent);
        }
        return given.getValidations() == null && checks.isEmpty() ? null : checks;
    }

    private static Map<String, Map<String, Object>> of(UPAttribute attribute) {
        return Optional.ofNullable(attribute.getValidations()).orElse(Map.of());
    }
}
