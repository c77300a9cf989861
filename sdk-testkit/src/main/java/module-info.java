/**
 * Stateful, in-process fakes of the four vendors, for the tests of programs that call them.
 *
 * <p>WireMock belongs on the class path, in a program that runs on the module path too: its standalone jar has no module
 * name of its own and carries a copy of the JSpecify annotations, with which no other module may coexist.
 */
module io.github.okr4j.testkit {
    requires com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports io.github.okr4j.testkit;
    exports io.github.okr4j.testkit.clickup;
    exports io.github.okr4j.testkit.perdoo;
    exports io.github.okr4j.testkit.performengage;
    exports io.github.okr4j.testkit.pipedrive;
}
