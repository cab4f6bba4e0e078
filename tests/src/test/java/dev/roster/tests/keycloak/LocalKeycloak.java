package dev.roster.tests.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A node of the unpacked distribution, as a process of this machine, bound to loopback, on its own free ports. */
public final class LocalKeycloak implements Keycloak, AutoCloseable {

    private final Effort effort = Effort.ofThisRun();
    private final Node node;
    private final Path home;
    private final Path log;
    private final int port = Ports.free();
    private final int managementPort = Ports.free();
    private final int clusterPort = Ports.free();
    private ServerProcess process;

    /** Prepares it; {@link #start()} starts it. */
    public LocalKeycloak(Node node) {
        this(node, homeOf(node), emptyLogOf(node));
    }

    /** In this home, which no other node has; the log is added to what is there. */
    LocalKeycloak(Node node, Path home, Path log) {
        this.node = node;
        this.home = home;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill, "end of " + node.name()));
    }

    private static Path homeOf(Node node) {
        try {
            return Home.preparedFor(node.database()).copyFor(node.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path emptyLogOf(Node node) {
        Path log = Parts.own().resolve("server-" + node.name() + ".log");
        try {
            Files.deleteIfExists(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return log;
    }

    @Override
    public synchronized void start() {
        if (process != null && process.isAlive()) {
            return;
        }
        try {
            process = ServerProcess.start(new CommandLine(home, arguments(), environment()), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new Readiness(URI.create(management() + "/health/ready")).await(process);
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("start", "--optimized"));
        arguments.add("--http-enabled=true");
        arguments.add("--http-host=127.0.0.1");
        arguments.add("--http-port=" + port);
        arguments.add("--http-management-port=" + managementPort);
        if (node.options().stream().noneMatch(option -> option.startsWith("--hostname"))) {
            arguments.add("--hostname=" + url());
        }
        arguments.add("-Droster.tests.owner=" + ProcessHandle.current().pid());
        arguments.add("-Djgroups.bind.port=" + clusterPort);
        Integer debugPort = Integer.getInteger("roster.tests.debug");
        if (debugPort != null) {
            arguments.addAll(List.of("--debug", "127.0.0.1:" + debugPort));
        }
        arguments.addAll(effort.options());
        arguments.addAll(node.options());
        return arguments;
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(node.environment());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD);
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx768m");
        environment.put("JAVA_OPTS_APPEND", effort.jvm());
        return environment;
    }

    @Override
    public synchronized void stop() {
        if (process != null) {
            process.stop();
        }
    }

    @Override
    public void kill() {
        ServerProcess running = process;
        if (running != null) {
            running.kill();
        }
    }

    @Override
    public void close() {
        stop();
    }

    @Override
    public URI url() {
        return URI.create("http://localhost:" + port);
    }

    @Override
    public URI management() {
        return URI.create("http://localhost:" + managementPort);
    }

    @Override
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
