package io.github.okr4j.perdoo.graphql.wire;

import io.github.okr4j.core.http.Request;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A GraphQL document of the SDK, in files beside a class. It is read once, at its first use. */
public final class Document {
    private final Class<?> room;
    private final List<String> files;
    private final Map<String, Object> others;
    private volatile @Nullable String text;

    private Document(Class<?> room, List<String> files, Map<String, Object> others) {
        this.room = room;
        this.files = files;
        this.others = others;
    }

    /**
     * A document of one or more files.
     *
     * @param room the class beside which the files lie
     * @param names the files' names without their ending: the operation, then its fragments
     */
    public static Document of(Class<?> room, String... names) {
        return new Document(room, List.of(names), Map.of());
    }

    /** The document of a list with arguments for which it has no variable. */
    Document with(Filters arguments) {
        return arguments.values().isEmpty() ? this : new Document(room, files, arguments.values());
    }

    /** A request with this document. Variables that are not set must be left out. */
    public Request with(Map<String, Object> variables) {
        return Request.EMPTY.body(new GraphqlBody(text(), variables));
    }

    private String text() {
        String known = text;
        if (known == null) {
            StringBuilder read = new StringBuilder();
            files.forEach(name -> read.append(file(room, name + ".graphql")));
            known = new Filters(others).onto(read.toString());
            text = known;
        }
        return known;
    }

    private static String file(Class<?> room, String name) {
        try (InputStream in = room.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the JAR of sdk-perdoo has no " + name + " beside " + room.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "Document" + files;
    }
}
