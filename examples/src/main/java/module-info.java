/** Programs that show the SDK at work. */
@SuppressWarnings("requires-automatic") // Pebble has a stable module name, but no descriptor
module io.github.okr4j.examples {
    requires io.github.okr4j.clickup;
    requires io.github.okr4j.core;
    requires io.github.okr4j.okr;
    requires io.github.okr4j.perdoo;
    requires io.github.okr4j.performengage;
    requires io.github.okr4j.pipedrive;
    requires io.github.okr4j.testkit;
    requires io.pebbletemplates;
    requires java.logging;
    requires jdk.httpserver;
    requires org.jspecify;

    exports io.github.okr4j.examples;
}
