package dev.roster.tests.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address in a mail is the realm's, whatever the request said that Keycloak's is. */
@OnKeycloak
class SpoofedHostIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.test",
                "Host: localhost:{port}\r\nX-Forwarded-Host: evil.test\r\nX-Forwarded-Proto: https",
                "Host: localhost:{port}\r\nForwarded: host=evil.test;proto=https"
            })
    void noHeaderChangesWhereALinkLeads(String headers, TeamRealm realm, Organization acme) throws IOException {
        String email = acme.newAddress("jana");

        String status = invite(realm, acme, email, headers);

        assertThat(status).startsWith("HTTP/1.1 201");
        Mail mail = realm.server().inbox().await(email);
        assertThat(mail.link()).asString().startsWith(realm.linkAddress().toString());
        assertThat(mail.html() + mail.text()).doesNotContain("evil");
    }

    /** By hand, because Java's HTTP client sends the Host that is true. */
    private static String invite(TeamRealm realm, Organization acme, String email, String headers) throws IOException {
        URI keycloak = realm.server().keycloak().url();
        String body = dev.roster.tests.api.Json.write(Organization.invitation(email, "viewer"));
        String request = "POST /admin/realms/" + realm.name() + "/team" + acme.users() + " HTTP/1.1\r\n"
                + headers.replace("{port}", Integer.toString(keycloak.getPort())) + "\r\n"
                + "Authorization: Bearer " + realm.server().admin().token() + "\r\n"
                + "Content-Type: application/json\r\nConnection: close\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), keycloak.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
