package dev.roster.tests.keycloak;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A server that is unpacked, has the product's jar and the tests' jar in {@code providers/}, and is built for one kind
 * of database, with the tables of a first start in it. It is prepared once, by whichever JVM asks first, and kept until
 * one of its parts changes; nodes run in copies of it.
 */
final class Home {

    private static final List<String> BUILD = List.of("build", "--health-enabled=true", "--metrics-enabled=true");

    private static final String DATA = "data";
    private static final String POSTGRES = "postgres";

    private final Path folder;

    private Home(Path folder) {
        this.folder = folder;
    }

    static synchronized Home preparedFor(Database database) throws IOException {
        Path homes = Files.createDirectories(Parts.target().resolve("homes"));
        try (FileChannel lock = FileChannel.open(homes.resolve("lock"), CREATE, WRITE)) {
            lock.lock();
            return preparedIn(homes, database);
        }
    }

    private static Home preparedIn(Path homes, Database database) throws IOException {
        String parts = Checksum.of(Parts.roster()) + Checksum.of(Parts.serverControl()) + Parts.keycloakSha256();
        String prefix = database.name().toLowerCase(java.util.Locale.ROOT) + "-";
        Path folder =
                homes.resolve(prefix + Checksum.of(parts + buildOf(database)).substring(0, 16));
        if (!Files.isDirectory(folder)) {
            deleteAll(homes, prefix);
            Path unfinished = homes.resolve(prefix + "unfinished");
            prepare(database, unfinished);
            Files.move(unfinished, folder);
        }
        return new Home(folder);
    }

    private static void prepare(Database database, Path home) throws IOException {
        new Distribution(Parts.keycloak()).checked(Parts.keycloakSha256()).unpack(home);
        Path providers = home.resolve("providers");
        Files.copy(Parts.roster(), providers.resolve("roster.jar"));
        Files.copy(Parts.serverControl(), providers.resolve("roster-tests.jar"));
        CommandLine command = new CommandLine(
                home,
                buildOf(database),
                Map.of("JAVA_OPTS_APPEND", Effort.ofThisRun().jvm()));
        ServerProcess build = ServerProcess.start(command, logOfBuild(database));
        if (build.waitFor() != 0) {
            throw new IllegalStateException("kc.sh build failed:\n" + build.lastLines());
        }
        makeTables(database, home);
    }

    /** Starts the product on an empty database, as an operator does first of all. */
    private static void makeTables(Database database, Path home) throws IOException {
        if (database == Database.H2) {
            startAndStop(Node.onH2("tables"), home);
        } else {
            try (Postgres postgres = Postgres.inFolder(home.resolve(POSTGRES))) {
                startAndStop(Node.aloneOnPostgres("tables", postgres.createTemplate()), home);
            }
        }
    }

    private static void startAndStop(Node node, Path home) {
        try (LocalKeycloak first = new LocalKeycloak(node, home, logOfBuild(node.database()))) {
            first.start();
        }
    }

    private static List<String> buildOf(Database database) {
        List<String> options = new ArrayList<>(BUILD);
        options.addAll(database.buildOptions());
        return options;
    }

    private static Path logOfBuild(Database database) {
        return Parts.target().resolve("build-" + database.name().toLowerCase(java.util.Locale.ROOT) + ".log");
    }

    /** {@return the data of a PostgreSQL server with the tables of this home in its template} */
    Path postgres() {
        return folder.resolve(POSTGRES);
    }

    /**
     * Makes a home for one node, with a new database if that is a file. All other files are hard links: they cost nothing
     * and keep their times (a jar with a new time would be built again).
     */
    Path copyFor(String node) throws IOException {
        Path copy = Parts.own().resolve("nodes").resolve(node);
        delete(copy);
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                if (directory.equals(postgres())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(copy.resolve(folder.relativize(directory)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = copy.resolve(folder.relativize(file));
                if (file.startsWith(folder.resolve(DATA))) {
                    Files.copy(file, target);
                } else {
                    Files.createLink(target, file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return copy;
    }

    private static void deleteAll(Path homes, String prefix) throws IOException {
        try (Stream<Path> children = Files.list(homes)) {
            for (Path child : children.toList()) {
                if (child.getFileName().toString().startsWith(prefix)) {
                    delete(child);
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
