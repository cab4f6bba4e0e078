package dev.roster.tests.keycloak;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A PostgreSQL server on a free loopback port, of this run. */
public final class Postgres implements AutoCloseable {

    private static final String USER = "postgres";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String TEMPLATE = "prepared";

    private final EmbeddedPostgres server;
    /** Goes with the server; nothing where the folder stays. */
    private final Optional<Path> copy;

    /** Starts it. */
    public Postgres() {
        this(copyOfPrepared(), builder -> {});
    }

    private Postgres(Path copy, Consumer<EmbeddedPostgres.Builder> settings) {
        this(builder(copy), settings, Optional.of(copy));
    }

    private Postgres(
            EmbeddedPostgres.Builder builder, Consumer<EmbeddedPostgres.Builder> settings, Optional<Path> copy) {
        this.copy = copy;
        settings.accept(builder);
        try {
            server = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path data) {
        return EmbeddedPostgres.builder()
                .setPort(Ports.free())
                .setPGStartupWait(PATIENCE)
                .setDataDirectory(data)
                // It would be made anew at the start.
                .setCleanDataDirectory(false)
                .setServerConfig("max_connections", "300")
                .setServerConfig("fsync", "off");
    }

    private static Path copyOfPrepared() {
        try {
            Path prepared = Home.preparedFor(Database.POSTGRES).postgres();
            Path copy = Files.createTempDirectory(Files.createDirectories(Parts.own()), "postgres-");
            try (Stream<Path> files = Files.walk(prepared)) {
                for (Path file : files.skip(1).toList()) {
                    Files.copy(file, copy.resolve(prepared.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts one on a folder, which is made where there is none, and stays. */
    static Postgres inFolder(Path data) {
        return new Postgres(builder(data), builder -> {}, Optional.empty());
    }

    /** Starts one that writes the plan of each statement, with what it really read, into its log. */
    public static Postgres explainingTo(Path log) {
        return new Postgres(
                copyOfPrepared(),
                builder -> builder.setServerConfig("shared_preload_libraries", "auto_explain")
                        .setServerConfig("auto_explain.log_min_duration", "0")
                        .setServerConfig("auto_explain.log_analyze", "on")
                        .setServerConfig("auto_explain.log_timing", "off")
                        .setServerConfig("auto_explain.log_parameter_max_length", "0")
                        .setOutputRedirector(Redirect.appendTo(log.toFile()))
                        .setErrorRedirector(Redirect.appendTo(log.toFile())));
    }

    /** {@return a new database with all tables, as after a first start} */
    public PostgresDatabase create(String name) {
        return create(name, TEMPLATE);
    }

    /** {@return an empty database, of which others will be made} */
    PostgresDatabase createTemplate() {
        return create(TEMPLATE, "template1");
    }

    private PostgresDatabase create(String name, String template) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database \"%s\" template \"%s\"".formatted(name, template));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new PostgresDatabase(server.getJdbcUrl(USER, name), USER);
    }

    @Override
    public void close() {
        try {
            server.close();
            if (copy.isPresent()) {
                Home.delete(copy.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
