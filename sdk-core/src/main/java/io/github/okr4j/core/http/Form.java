package io.github.okr4j.core.http;

import io.github.okr4j.core.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A body of names and values, as browsers send it. */
record Form(List<Field> fields) {
    static final Form EMPTY = new Form(List.of());

    private record Field(String name, Secret value, boolean secret) {}

    Form with(String name, String value) {
        return with(new Field(name, Secret.of(name, value), false));
    }

    Form with(String name, Secret value) {
        return with(new Field(name, value, true));
    }

    private Form with(Field field) {
        return new Form(Stream.concat(fields.stream(), Stream.of(field)).toList());
    }

    List<Secret> secrets() {
        // Nearly all requests have no form, and this is asked for each of them.
        return fields.isEmpty()
                ? List.of()
                : fields.stream().filter(Field::secret).map(Field::value).toList();
    }

    byte[] encoded() {
        return fields.stream()
                .map(field ->
                        encoded(field.name()) + "=" + encoded(field.value().reveal()))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Names only. */
    @Override
    public String toString() {
        return "Form" + fields.stream().map(Field::name).toList();
    }
}
