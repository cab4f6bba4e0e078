package dev.roster.tests.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** Keycloak's own word that it is ready to serve. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI health;

    Readiness(URI health) {
        this.health = health;
    }

    /** @throws IllegalStateException with the log's last lines when the server ends or is not ready in time */
    void await(ServerProcess server) {
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> {
                        if (!server.isAlive()) {
                            throw new IllegalStateException("The server ended:\n" + server.lastLines());
                        }
                        return isReady();
                    });
        } catch (ConditionTimeoutException e) {
            server.kill();
            throw new IllegalStateException("The server is not ready:\n" + server.lastLines(), e);
        }
    }

    private boolean isReady() throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
