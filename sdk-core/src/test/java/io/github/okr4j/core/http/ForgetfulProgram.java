package io.github.okr4j.core.http;

import java.util.concurrent.CompletableFuture;

/** Makes a call, an asynchronous call and one more that is still under way at the end, and closes nothing. */
final class ForgetfulProgram {
    static final String LAST_WORDS = "main returns";

    private ForgetfulProgram() {}

    public static void main(String[] arguments) {
        Caller caller = new TestClient().baseUrl(arguments[0]).build();
        Acme.get(caller).execute();
        Acme.get(caller).executeAsync().join();
        CompletableFuture<Acme.Thing> underWay = Acme.get(caller).executeAsync();
        if (underWay.isDone()) {
            throw new IllegalStateException("nobody answers this one");
        }
        System.out.println(LAST_WORDS);
    }
}
