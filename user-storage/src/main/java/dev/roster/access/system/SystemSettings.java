package dev.roster.access.system;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the operator says in the environment (R39, R42, docs/rules.md).
 *
 * @param organization {@code SYSTEM_ADMIN_ORG}: alias of the organization and name of its realm
 * @param email {@code SYSTEM_ADMIN_EMAIL}: who is invited as its first Admin
 */
public record SystemSettings(Optional<String> organization, Optional<String> email) {

    private static final SystemSettings OF_THIS_SERVER = of(System::getenv);

    /** The settings that this server was started with. */
    public static SystemSettings ofThisServer() {
        return OF_THIS_SERVER;
    }

    static SystemSettings of(UnaryOperator<String> environment) {
        return new SystemSettings(
                text(environment.apply("SYSTEM_ADMIN_ORG")), text(environment.apply("SYSTEM_ADMIN_EMAIL")));
    }

    private static Optional<String> text(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }
}
