package dev.roster.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    @TempDir
    private Path folder;

    private Port smtp;
    private Port page;
    private Inbox inbox;

    @BeforeEach
    void start() throws IOException {
        smtp = new Port("the inbox's SMTP server", "SMTP_PORT", freePort());
        page = new Port("the inbox page", "INBOX_PORT", freePort());
        inbox = Inbox.start(smtp, page, folder);
    }

    @AfterEach
    void end() {
        inbox.close();
    }

    @Test
    void whatIsSentIsListedTheNewestFirst() throws Exception {
        send("one@example.com", "First");
        send("two@example.com", "Second");

        assertThat(get("/api/messages").body()).containsSubsequence("Second", "First");
        assertThat(get("/api/messages/latest").body()).contains("Second").doesNotContain("First");
        assertThat(get("/api/messages/latest?to=one@example.com").body()).contains("First");
    }

    @Test
    void mailsSurviveARestart() throws Exception {
        send("one@example.com", "Kept");
        inbox.close();

        inbox = Inbox.start(smtp, page, folder);

        assertThat(get("/api/messages/latest").body()).contains("Kept");
    }

    @Test
    void thePageIsServedAndNothingThatIsNotListed() throws Exception {
        assertThat(get("/").body()).contains("<title>Inbox</title>");
        assertThat(get("/../demo.properties").statusCode()).isEqualTo(404);
        assertThat(get("/api/messages/1").statusCode()).isEqualTo(404);
        assertThat(get("/api/messages/latest").statusCode()).isEqualTo(404);
    }

    private void send(String to, String subject) {
        ServerSetup server = new ServerSetup(smtp.number(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        GreenMailUtil.sendTextEmail(to, "team@workspace.test", subject, "Hello", server);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + page.number() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
