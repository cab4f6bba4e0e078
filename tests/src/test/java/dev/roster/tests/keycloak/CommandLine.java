package dev.roster.tests.keycloak;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A call of {@code kc.sh} in an environment that holds nothing of the caller's settings.
 *
 * @param home the server's folder
 * @param arguments command and options
 * @param environment added variables
 */
record CommandLine(Path home, List<String> arguments, Map<String, String> environment) {

    private static final Set<String> KEPT = Set.of("PATH", "HOME", "JAVA_HOME", "LANG", "LC_ALL", "TMPDIR");

    ProcessBuilder process() {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin/kc.sh").toString());
        command.addAll(arguments);
        ProcessBuilder process = new ProcessBuilder(command).directory(home.toFile());
        process.environment().keySet().retainAll(KEPT);
        process.environment().putAll(environment);
        return process;
    }
}
