package io.github.okr4j.core.oauth;

import io.github.okr4j.core.http.Acme;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Timing;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** Makes one call and ends without closing anything; the forgetful one does not even wait for the call. */
final class ShortProgram {
    private static final String FORGETFUL = "forgetful";

    private ShortProgram() {}

    static Process start(String url, Path file, String mode) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ShortProgram.class.getName(),
                        url,
                        file.toString(),
                        mode)
                .redirectOutput(Redirect.INHERIT)
                .redirectError(Redirect.INHERIT)
                .start();
    }

    public static void main(String[] arguments) {
        CallFactory callFactory = OAuthVendor.api(arguments[0], TokenStore.file(Path.of(arguments[1])), Timing.SYSTEM);
        if (arguments[2].equals(FORGETFUL)) {
            CompletableFuture<Acme.Thing> call = Acme.get(callFactory).executeAsync();
            if (call.isDone()) {
                throw new IllegalStateException("the token had to be refreshed first");
            }
        } else {
            Acme.get(callFactory).execute();
        }
    }
}
