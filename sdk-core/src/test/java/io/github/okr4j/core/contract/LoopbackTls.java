package io.github.okr4j.core.contract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * A certificate for 127.0.0.1, made by the JDK's keytool.
 *
 * @param context for servers that present it and clients that trust it
 * @param trust trusts it and nothing else
 */
public record LoopbackTls(SSLContext context, X509TrustManager trust) {
    private static final String FILE = "loopback.p12";
    private static final String PASSWORD = "changeit";

    /** Makes the certificate; the directory keeps its key. */
    public static LoopbackTls in(Path directory) throws IOException, InterruptedException, GeneralSecurityException {
        Path file = directory.resolve(FILE);
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder(List.of(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "loopback",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-validity",
                        "365",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        file.toString()))
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("keytool made no certificate");
        }
        return read(directory);
    }

    /** Reads the certificate that was made in the directory, perhaps by another process. */
    public static LoopbackTls read(Path directory) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(directory.resolve(FILE))) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        TrustManagerFactory trusts = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusts.init(trusted(store));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trusts.getTrustManagers(), null);
        return new LoopbackTls(context, (X509TrustManager) trusts.getTrustManagers()[0]);
    }

    /** A key entry is no trust anchor; its certificate alone is one. */
    private static KeyStore trusted(KeyStore store) throws GeneralSecurityException, IOException {
        KeyStore anchors = KeyStore.getInstance("PKCS12");
        anchors.load(null, null);
        anchors.setCertificateEntry("loopback", store.getCertificate("loopback"));
        return anchors;
    }
}
