package io.github.okr4j.examples;

import io.github.okr4j.core.Environment;
import java.io.PrintStream;
import java.util.List;

/** One vendor's part of the report. */
interface ReportSource {
    String vendor();

    /** Reads the real account if its variables are set, else an embedded fake. */
    List<ReportRow> read(Environment environment, PrintStream out);
}
