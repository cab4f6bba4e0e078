package dev.roster.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keycloak.common.util.Time;

final class NextSecondTest {

    @AfterEach
    void putTheClockRight() {
        Time.setOffset(0);
    }

    @Test
    void hasBegunWhenItIsThereAndNotBefore() {
        long before = Time.currentTimeSeconds();

        int second = NextSecond.await();

        assertThat(second).isGreaterThan((int) before).isLessThanOrEqualTo((int) Time.currentTimeSeconds());
    }

    @Test
    void isOfKeycloaksClock() {
        Time.setOffset(1000);
        long before = Time.currentTimeSeconds();

        assertThat(NextSecond.await()).isGreaterThan((int) before);
    }

    @Test
    void whoIsInterruptedLetsNobodyInTooEarly() {
        Thread.currentThread().interrupt();
        long before = Time.currentTimeSeconds();

        assertThat(NextSecond.await()).isGreaterThan((int) before);
        assertThat(Thread.interrupted()).isTrue();
    }
}
