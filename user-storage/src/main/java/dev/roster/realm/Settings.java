package dev.roster.realm;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.models.ClientModel;

/** All realm attributes that Roster reads and that can be wrong (R65, docs/rules.md). */
public final class Settings {

    /** How long a sign-in link lives, in seconds. */
    public static final Setting<Integer> SIGN_IN_LINK = lifetime("roster.link.sign-in", 1_800);

    /** How long an invitation lives, in seconds. */
    public static final Setting<Integer> INVITATION_LINK = lifetime("roster.link.invitation", 604_800);

    /** How long a recovery link lives, in seconds. */
    public static final Setting<Integer> RECOVERY_LINK = lifetime("roster.link.recovery", 86_400);

    /** When an opened link asks for a press of its button. */
    public static final Setting<Confirm> LINK_CONFIRM = choice("roster.link.confirm", Confirm.OTHER_BROWSER);

    /** Whether a link lets a member in whom brute-force detection has locked. */
    public static final Setting<WhenLocked> LINK_WHEN_LOCKED =
            choice("roster.link.when-locked", WhenLocked.ALLOW).ifImpossible(WhenLocked.REFUSE);

    /** Whether a passkey is offered to whom a link has signed in. */
    public static final Setting<Boolean> PASSKEY_OFFER = new Setting<>(
                    "roster.passkey-offer", true, "on or off", (realm, value) -> switch (value) {
                        case "on" -> Optional.of(true);
                        case "off" -> Optional.of(false);
                        default -> Optional.empty();
                    })
            .ifImpossible(false);

    /** Which notices are sent, by name. */
    public static final Setting<Set<String>> NOTICES = notices(Set.of(
            "password-set",
            "role-changed",
            "deactivated",
            "reactivated",
            "account-linked",
            "credential-added",
            "credential-removed",
            "second-factor-removed"));

    /** Whether Roster is on; {@link TeamRealm} knows that master never counts. */
    static final Setting<Boolean> ENABLED = new Setting<>(
            "roster.enabled",
            false,
            "true or false",
            (realm, value) -> value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false")
                    ? Optional.of(Boolean.parseBoolean(value))
                    : Optional.empty());

    /**
     * The client id of the application where people land whom a link signed in, or empty. It is not checked at save: its
     * client may be made later, and one that was removed must not keep its realm from being saved.
     */
    public static final Setting<String> HOME_CLIENT = new Setting<>(
            "roster.home-client",
            "",
            "the client id of a client of the realm",
            (realm, value) ->
                    Optional.ofNullable(realm.getClientByClientId(value)).map(ClientModel::getClientId));

    /** What is checked when a realm is saved. */
    static final List<Setting<?>> CHECKED = List.of(
            ENABLED,
            SIGN_IN_LINK,
            INVITATION_LINK,
            RECOVERY_LINK,
            LINK_CONFIRM,
            LINK_WHEN_LOCKED,
            PASSKEY_OFFER,
            NOTICES);

    /** When the button of a link must be pressed (R48, docs/rules.md). */
    public enum Confirm {
        OTHER_BROWSER,
        ALWAYS,
        NEVER
    }

    /** What a link is to a member whom brute-force detection has locked. */
    public enum WhenLocked {
        REFUSE,
        ALLOW
    }

    private static final int SHORTEST = 60;
    private static final int LONGEST = 2_592_000;

    private Settings() {}

    private static Setting<Integer> lifetime(String attribute, int standard) {
        return new Setting<>(
                attribute, standard, "%d to %d seconds".formatted(SHORTEST, LONGEST), (realm, value) -> seconds(value));
    }

    private static Optional<Integer> seconds(String value) {
        if (!value.matches("[0-9]{1,7}")) {
            return Optional.empty();
        }
        int seconds = Integer.parseInt(value);
        return seconds >= SHORTEST && seconds <= LONGEST ? Optional.of(seconds) : Optional.empty();
    }

    private static <E extends Enum<E>> Setting<E> choice(String attribute, E standard) {
        List<E> all = List.of(standard.getDeclaringClass().getEnumConstants());
        String rule = all.stream().map(Settings::nameOf).collect(Collectors.joining(" or "));
        return new Setting<>(
                attribute,
                standard,
                rule,
                (realm, value) ->
                        all.stream().filter(one -> nameOf(one).equals(value)).findFirst());
    }

    private static String nameOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Setting<Set<String>> notices(Set<String> all) {
        String rule = "none, or some of these, separated by commas: "
                + all.stream().sorted().collect(Collectors.joining(", "));
        return new Setting<>("roster.notices", all, rule, (realm, value) -> {
            if (value.equals("none")) {
                return Optional.of(Set.of());
            }
            Set<String> listed =
                    Arrays.stream(value.split(",")).map(String::strip).collect(Collectors.toSet());
            return all.containsAll(listed) ? Optional.of(listed) : Optional.empty();
        });
    }
}
