package io.github.okr4j.pipedrive.currencies;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import io.github.okr4j.core.json.Immutable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer that is a whole list; without data it is empty. */
@Envelope
record CurrencyList(@JsonProperty("data") @Nullable List<Currency> data) {
    List<Currency> items() {
        return Immutable.list(data);
    }
}
