package io.github.okr4j.core.page;

import io.github.okr4j.core.CallOptions;
import java.net.URI;

/** A list of the invented vendor, of which a test makes up the pages. */
interface AcmeSource<W> extends PageSource<W> {
    @Override
    default String operation() {
        return "acme.items.list";
    }

    @Override
    default String list() {
        return operation();
    }

    @Override
    default URI base() {
        return URI.create("https://api.example.com");
    }

    @Override
    default CallOptions options() {
        return CallOptions.DEFAULT;
    }
}
