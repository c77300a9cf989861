package io.github.okr4j.core.contract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;

/** Java serialization in memory. */
public final class Serialized {
    private Serialized() {}

    /** What comes back when an object is written and read. */
    @SuppressWarnings("unchecked")
    public static <T> T copy(T object) {
        return (T) read(text(object));
    }

    /** The bytes an object is written as, one character each. */
    public static String text(Object object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        } catch (IOException e) {
            throw new AssertionError(object.getClass().getName() + " cannot be written", e);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    /** The object that was written as this text. */
    public static Object read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError("what was written cannot be read back", e);
        }
    }
}
