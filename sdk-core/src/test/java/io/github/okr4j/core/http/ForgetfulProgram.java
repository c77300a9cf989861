package io.github.okr4j.core.http;

import java.util.concurrent.CompletableFuture;

/** Makes a call, an asynchronous call and one more that is still under way at the end, and closes nothing. */
final class ForgetfulProgram {
    static final String LAST_WORDS = "main returns";

    private ForgetfulProgram() {}

    public static void main(String[] arguments) {
        CallFactory callFactory = new TestClient().baseUrl(arguments[0]).build();
        Acme.get(callFactory).execute();
        Acme.get(callFactory).executeAsync().join();
        CompletableFuture<Acme.Thing> underWay = Acme.get(callFactory).executeAsync();
        if (underWay.isDone()) {
            throw new IllegalStateException("nobody answers this one");
        }
        System.out.println(LAST_WORDS);
    }
}
