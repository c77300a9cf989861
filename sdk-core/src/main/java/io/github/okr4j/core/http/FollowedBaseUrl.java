package io.github.okr4j.core.http;

import java.util.function.Supplier;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** A base URL that may change while its client is in use; each is checked once. */
final class FollowedBaseUrl implements Supplier<HttpUrl> {
    private final Supplier<String> text;
    private final boolean insecureAllowed;
    private volatile @Nullable Checked checked;

    private record Checked(String text, HttpUrl url) {}

    FollowedBaseUrl(Supplier<String> text, boolean insecureAllowed) {
        this.text = text;
        this.insecureAllowed = insecureAllowed;
    }

    @Override
    public HttpUrl get() {
        String now = text.get();
        Checked last = checked;
        if (last == null || !last.text().equals(now)) {
            last = new Checked(now, BaseUrl.checked(now, insecureAllowed));
            checked = last;
        }
        return last.url();
    }
}
