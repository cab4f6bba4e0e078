package dev.roster.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a mail is tried again (R56, docs/rules.md). */
final class MailQueueTest {

    @ParameterizedTest
    @CsvSource({"0, 10", "1, 20", "2, 40", "3, 80", "4, 160", "5, 300", "6, 300", "1000, 300"})
    void pausesDoubleUpToFiveMinutes(int failedAttempts, long seconds) {
        assertThat(MailQueue.pauseAfter(failedAttempts)).hasSeconds(seconds);
    }
}
