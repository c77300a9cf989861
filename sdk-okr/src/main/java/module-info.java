/** One view over the goals of several vendors. */
module io.github.okr4j.okr {
    requires transitive io.github.okr4j.core;
    // Not transitive: javac would want all four to be there.
    requires static io.github.okr4j.clickup;
    requires static io.github.okr4j.pipedrive;
    requires static io.github.okr4j.perdoo;
    requires static io.github.okr4j.performengage;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.csv;
    requires org.jspecify;

    exports io.github.okr4j.okr;
    exports io.github.okr4j.okr.export;
}
