package dev.roster.tests.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.api.Api;
import dev.roster.tests.keycloak.Postgres;
import dev.roster.tests.team.BigTeam;
import dev.roster.tests.testbed.Inside;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A start and a page of the system admins' list cost as much with 1,000 organizations as with a few. */
@Tag("verify")
class ManyOrganizationsIT {

    private static final int MANY = 1_000;

    /** What a node does beside, while it starts: it looks for mails, and for other nodes. */
    private static final long OTHER_WORK = 20;

    private static final Path LOG = Path.of("target", "many-organizations.log");
    private static final Pattern STATEMENT = Pattern.compile("(?m)duration: .* plan:$");
    private static final Pattern ORGANIZATIONS_READ = Pattern.compile(" on org .*actual rows=(\\d+)");
    private static final String[] LISTS = {"?max=20", "?max=100", "?max=20&first=900", "?search=99", "/count"};

    @Test
    void theyCostNothingAtAStartAndNothingInAList() throws IOException {
        Files.deleteIfExists(LOG);
        try (SystemServer system = new SystemServer("system", Postgres.explainingTo(LOG))) {
            system.start();
            for (int i = 0; i < 3; i++) {
                system.workspace().newOrganization();
            }
            system.restart();
            Start few = restart(system);
            Map<String, Long> listsOfFew = lists(system);

            BigTeam.crowd(system.workspace(), MANY);
            system.server().inside().sql("analyze");
            Start many = restart(system);
            Map<String, Long> listsOfMany = lists(system);

            System.out.printf("starts: few %s, %d %s%n", few, MANY, many);
            System.out.printf("lists: few %s, %d %s%n", listsOfFew, MANY, listsOfMany);
            assertThat(system.root()
                            .teamApi()
                            .get("/organizations/count")
                            .expect(200)
                            .json()
                            .asInt())
                    .isGreaterThan(MANY);
            assertThat(many.statements()).isBetween(few.statements() / 2, few.statements() + OTHER_WORK);
            assertThat(many.organizationsRead()).isLessThan(10);
            assertThat(listsOfMany.values())
                    .allSatisfy(statements -> assertThat(statements).isBetween(1L, 5L));
        }
    }

    /**
     * A start, as PostgreSQL's log tells.
     *
     * @param statements that it ran
     * @param organizationsRead the most rows of organizations that one of them read
     * @param millis until the node was ready
     */
    private record Start(long statements, long organizationsRead, long millis) {}

    private static Start restart(SystemServer system) {
        long from = log().length();
        long began = System.nanoTime();
        system.restart();
        long millis = (System.nanoTime() - began) / 1_000_000;
        String log = log().substring((int) from);
        long most = ORGANIZATIONS_READ
                .matcher(log)
                .results()
                .map((MatchResult found) -> found.group(1))
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
        return new Start(STATEMENT.matcher(log).results().count(), most, millis);
    }

    private static String log() {
        try {
            return Files.readString(LOG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Long> lists(SystemServer system) {
        Inside inside = system.server().inside();
        Api asRoot = system.root().teamApi();
        Map<String, Long> statements = new LinkedHashMap<>();
        for (String list : LISTS) {
            statements.put(
                    list,
                    LongStream.generate(() -> inside.statementsOf(
                                    () -> asRoot.get("/organizations" + list).expect(200)))
                            .limit(5)
                            .min()
                            .orElseThrow());
        }
        return statements;
    }
}
