package dev.roster.tests.testbed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/** A limit of the product that somebody has just used up, without all the attempts that it takes. */
public final class UsedUpLimit {

    private UsedUpLimit() {}

    /**
     * Writes the row that so many attempts would leave.
     *
     * @param limit its name in the product
     * @param subject whose attempts they were
     */
    public static void write(TeamRealm realm, String limit, String subject, int attempts) {
        String row = sha256(limit + ' ' + realm.id() + ' ' + subject);
        Server server = realm.server();
        server.inside().sql("delete from ROSTER_RATE_LIMIT where SUBJECT = '%s'".formatted(row));
        server.inside()
                .sql("insert into ROSTER_RATE_LIMIT (SUBJECT, REALM_ID, USED, ENDS_AT) values ('%s', '%s', %d, %d)"
                        .formatted(
                                row,
                                realm.id(),
                                attempts,
                                server.clock().now().plus(Duration.ofDays(1)).toEpochMilli()));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
