package io.github.okr4j.pipedrive.users;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import io.github.okr4j.core.json.Immutable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer that is a whole list; without data it is empty. */
@Envelope
record UserList(@JsonProperty("data") @Nullable List<User> data) {
    List<User> items() {
        return Immutable.list(data);
    }
}
