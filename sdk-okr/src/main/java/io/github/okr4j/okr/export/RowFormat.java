package io.github.okr4j.okr.export;

import io.github.okr4j.okr.OkrItem;
import java.io.IOException;

/** How items become bytes. */
interface RowFormat {
    /** The name of the format, without blanks. */
    String name();

    /** Whether quotes may hold the ends of lines. */
    boolean isQuoted();

    /** What a file begins with: one line or nothing. */
    byte[] head();

    /** One item with everything that ends its row. */
    byte[] row(String source, OkrItem item) throws IOException;
}
