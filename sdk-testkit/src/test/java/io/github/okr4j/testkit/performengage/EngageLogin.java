package io.github.okr4j.testkit.performengage;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The HTTP Basic header for a fake of Perform &amp; Engage 365. */
public final class EngageLogin {

    private EngageLogin() {}

    public static String basic(FakePerformEngage fake) {
        return basic(fake, StandardCharsets.UTF_8);
    }

    static String basic(FakePerformEngage fake, Charset charset) {
        byte[] credentials = (fake.username() + ":" + fake.apiKey()).getBytes(charset);
        return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }
}
