/**
 * Stateful, in-process fakes of the four vendors, for tests of programs that call them.
 *
 * <p>Put WireMock on the class path, also in a program that runs on the module path. Its standalone jar has no module name
 * and contains a copy of the JSpecify annotations, so that it cannot be a module next to {@code org.jspecify}. Build tools
 * put it there by themselves, because no module requires it. The same holds for graphql-java, which only {@link
 * io.github.okr4j.testkit.perdoo.FakePerdooGraphql} needs.
 */
module io.github.okr4j.testkit {
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.databind;
    requires transitive io.github.okr4j.core;
    requires static transitive org.jspecify;

    exports io.github.okr4j.testkit;
    exports io.github.okr4j.testkit.clickup;
    exports io.github.okr4j.testkit.perdoo;
    exports io.github.okr4j.testkit.performengage;
    exports io.github.okr4j.testkit.pipedrive;
}
