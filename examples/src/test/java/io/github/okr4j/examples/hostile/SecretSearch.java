package io.github.okr4j.examples.hostile;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.ResponseHeaders;
import io.github.okr4j.core.contract.Serialized;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.page.PageToken;
import io.github.okr4j.core.page.PaginationException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Searches all that an object prints, and keeps account of the types whose text was searched. */
final class SecretSearch {
    private static final String SDK = "io.github.okr4j.";

    private final Set<Class<?>> seen = new HashSet<>();
    private final ForbiddenTexts forbidden = new ForbiddenTexts();
    private long texts;

    void forbid(List<String> more) {
        more.forEach(forbidden::add);
    }

    /** All types of which an instance's text was searched, supertypes included. */
    Set<Class<?>> seen() {
        return seen;
    }

    long texts() {
        return texts;
    }

    void text(String where, String text) {
        texts++;
        String secret = forbidden.firstIn(text);
        if (secret != null) {
            throw new AssertionError(where + " holds \"" + secret + "\": " + text);
        }
    }

    /** Searches an object's text, then what is inside: components of records, elements, causes. */
    void object(String where, Object object) {
        if (object instanceof Iterable<?> several
                && !object.getClass().getName().startsWith(SDK)) {
            several.forEach(one -> object(where, one));
        } else if (object instanceof Map<?, ?> map) {
            map.values().forEach(one -> object(where, one));
        } else if (object != null && object.getClass().getName().startsWith(SDK)) {
            text(where + ", toString of " + object.getClass().getName(), object.toString());
            note(object.getClass());
            inside(where, object);
        }
    }

    void failure(String where, Throwable e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        text(where + ", stack trace", trace.toString());
        for (Throwable one = e; one != null; one = one.getCause()) {
            text(where + ", message", one + " " + one.getMessage() + " " + one.getLocalizedMessage());
            note(one.getClass());
        }
        for (Throwable earlier : e.getSuppressed()) {
            failure(where + ", suppressed", earlier);
        }
        if (e instanceof SdkException sdk) {
            text(where + ", diagnostics", sdk.toDiagnostics());
            String serialized = Serialized.text(sdk);
            text(where + ", serialized", serialized);
            SdkException back = (SdkException) Serialized.read(serialized);
            if (!back.toDiagnostics().equals(sdk.toDiagnostics())) {
                throw new AssertionError(where + ": serialization has changed " + sdk.toDiagnostics());
            }
        }
        if (e instanceof PaginationException stopped) {
            resumeToken(where, stopped);
        }
        if (e instanceof ApiException api) {
            object(where, api.vendorError());
            object(where, api.rateLimit());
            headers(where, api.headers());
            text(where + ", body", api.body());
            text(where + ", vendor's words", api.vendorError() + " " + api.requestId());
        }
    }

    private void resumeToken(String where, PaginationException stopped) {
        PageToken token;
        try {
            token = stopped.resumeToken();
        } catch (PaginationException cyclic) {
            return; // it is the same exception, and has been searched
        }
        object(where, token);
    }

    private void inside(String where, Object object) {
        if (object instanceof ApiCall<?> call && call.preview() != null) {
            text(where + ", curl", call.preview().toCurl());
            text(where + ", preview", call.preview().toString());
            note(call.preview().getClass());
            object(where, call.options());
        }
        if (object instanceof PageToken token) {
            String printed = token.toString();
            byte[] content = Base64.getUrlDecoder().decode(printed.substring(printed.indexOf('.') + 1));
            text(where + ", content of a page token", new String(content, StandardCharsets.UTF_8));
        }
        if (object instanceof ApiResponse<?> response) {
            text(where + ", request id", String.valueOf(response.requestId()));
        }
        for (RecordComponent component : components(object.getClass())) {
            try {
                component.getAccessor().setAccessible(true);
                object(where, component.getAccessor().invoke(object));
            } catch (InvocationTargetException e) {
                failure(where + ", " + component.getName(), e.getCause()); // of a page that leads nowhere
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
    }

    private void headers(String where, ResponseHeaders headers) {
        object(where, headers);
        headers.names().forEach(name -> text(where + ", header " + name, name + headers.all(name)));
    }

    private static List<RecordComponent> components(Class<?> type) {
        return type.isRecord() ? List.of(type.getRecordComponents()) : List.of();
    }

    private void note(Class<?> type) {
        if (type != null && type.getName().startsWith(SDK) && seen.add(type)) {
            note(type.getSuperclass());
            for (Class<?> one : type.getInterfaces()) {
                note(one);
            }
        }
    }
}
