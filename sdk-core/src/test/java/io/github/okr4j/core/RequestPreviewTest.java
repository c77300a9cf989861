package io.github.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestPreviewTest {
    @Test
    void toCurl_quotesInTheBody_staysOneShellWord() {
        RequestPreview preview = new RequestPreview(
                "POST", "https://api.example.com/a?b=c&d=e", Map.of("Accept", "x"), "{\"name\":\"it's $HOME\"}");
        assertThat(preview.toCurl())
                .isEqualTo("curl -X POST 'https://api.example.com/a?b=c&d=e' -H 'Accept: x'"
                        + " --data-raw '{\"name\":\"it'\\''s $HOME\"}'");
    }

    @Test
    void toCurl_noBody_hasNoData() {
        assertThat(new RequestPreview("GET", "https://api.example.com", Map.of(), null).toCurl())
                .isEqualTo("curl -X GET 'https://api.example.com'");
        assertThat(new RequestPreview("PUT", "https://api.example.com", Map.of(), "").toCurl())
                .doesNotContain("--data-raw");
    }
}
