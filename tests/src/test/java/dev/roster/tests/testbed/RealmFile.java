package dev.roster.tests.testbed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.roster.tests.api.Json;
import dev.roster.tests.inbox.Inbox;
import dev.roster.tests.keycloak.Parts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.keycloak.common.util.StringPropertyReplacer;

/** The realm file of the product, as it lies in the deployable jar. */
final class RealmFile {

    private static final String NAME = "META-INF/roster/team-realm.json";

    private RealmFile() {}

    /** {@return the realm, its placeholders resolved as {@code --import-realm} does, where nobody has set up SMTP} */
    static ObjectNode withoutMail() {
        return (ObjectNode) Json.read(StringPropertyReplacer.replaceProperties(text(), name -> null));
    }

    /** {@return the realm, with mail to the inbox} */
    static ObjectNode sendingTo(Inbox inbox) {
        ObjectNode realm = withoutMail();
        realm.putPOJO("smtpServer", smtp(inbox));
        return realm;
    }

    /** {@return Keycloak's settings for mail to the inbox} */
    static Map<String, String> smtp(Inbox inbox) {
        return Map.of("host", inbox.host(), "port", Integer.toString(inbox.port()), "from", "team@roster.test");
    }

    private static String text() {
        try (ZipFile jar = new ZipFile(Parts.roster().toFile())) {
            ZipEntry entry = jar.getEntry(NAME);
            if (entry == null) {
                throw new AssertionError("The product's jar has no " + NAME);
            }
            try (InputStream in = jar.getInputStream(entry)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
