/** One view over the goals of several vendors. */
module io.github.okr4j.okr {
    requires transitive io.github.okr4j.core;
    requires static transitive io.github.okr4j.clickup;
    requires static transitive io.github.okr4j.pipedrive;
    requires static transitive io.github.okr4j.perdoo;
    requires static transitive io.github.okr4j.performengage;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.csv;
    requires org.jspecify;

    exports io.github.okr4j.okr;
    exports io.github.okr4j.okr.export;
}
