package dev.roster.tests.provider;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate authority of the run's own, made with the JDK's keytool, and a certificate for the stand-ins. */
record TestCertificates(Path folder) {

    private static final String PASSWORD = "of the tests";

    /** Makes both. */
    static TestCertificates make(Path folder, List<String> hosts) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        TestCertificates made = new TestCertificates(folder);
        Files.deleteIfExists(made.store());
        String names = hosts.stream().map(host -> "dns:" + host).collect(Collectors.joining(","));
        made.keytool("-genkeypair", "-alias", "ca", "-dname", "CN=Tests", "-ext", "bc:c", "-ext", "ku:c=keyCertSign");
        made.keytool(
                "-genkeypair", "-alias", "server", "-dname", "CN=Stand-in", "-signer", "ca", "-ext", "san=" + names);
        made.keytool(
                "-exportcert", "-rfc", "-alias", "ca", "-file", made.authority().toString());
        return made;
    }

    /** {@return the authority's certificate (PEM)} */
    Path authority() {
        return folder.resolve("ca.pem");
    }

    /** {@return TLS with the stand-ins' certificate} */
    SSLContext server() throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store())) {
            keys.load(in, PASSWORD.toCharArray());
        }
        keys.deleteEntry("ca");
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(managers.getKeyManagers(), null, null);
        return tls;
    }

    private Path store() {
        return folder.resolve("keys.p12");
    }

    private void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-keystore", store().toString(), "-storepass", PASSWORD));
        if (arguments[0].equals("-genkeypair")) {
            command.addAll(List.of("-keyalg", "RSA", "-keysize", "2048", "-validity", "30"));
        }
        Process keytool = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("keytool.log")));
        }
    }
}
