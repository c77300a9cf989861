package io.github.okr4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's type in a module that does not open its package to Jackson. */
class ClosedTypeTest {
    @TempDir
    private Path folder;

    private final JsonCodec codec =
            JsonCodec.of(new JsonDialect(JsonDialect.TimeForm.RFC_3339, JsonDialect.DecimalForm.NUMBER));

    @Test
    void read_typeOfAClosedModule_saysWhatToOpen() throws Exception {
        Class<?> seats = compiled("module com.example.app {}");

        assertThatThrownBy(() -> codec.read("{\"name\":\"n\"}".getBytes(StandardCharsets.UTF_8), seats))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("com.example.app.Seats")
                .hasMessageContaining("module-info of com.example.app")
                .hasMessageContaining("opens com.example.app to com.fasterxml.jackson.databind");
    }

    @Test
    void read_typeOfAnOpenModule_isRead() throws Exception {
        Class<?> seats = compiled("module com.example.app { opens com.example.app; }");

        assertThat(codec.read("{\"name\":\"n\"}".getBytes(StandardCharsets.UTF_8), seats))
                .hasToString("Seats[name=n]");
    }

    private Class<?> compiled(String moduleInfo) throws Exception {
        Path sources = Files.createDirectories(folder.resolve("com/example/app"));
        Path module = Files.writeString(folder.resolve("module-info.java"), moduleInfo);
        Path type = Files.writeString(
                sources.resolve("Seats.java"), "package com.example.app; record Seats(String name) {}");
        Path classes = folder.resolve("classes");
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", classes.toString(), module.toString(), type.toString());
        assertThat(failed).isZero();
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(classes), ModuleFinder.of(), Set.of("com.example.app"));
        ModuleLayer layer = ModuleLayer.defineModulesWithOneLoader(
                        configuration, List.of(ModuleLayer.boot()), ClassLoader.getSystemClassLoader())
                .layer();
        return layer.findLoader("com.example.app").loadClass("com.example.app.Seats");
    }
}
