/** Goals of several vendors as files for people's spreadsheets and for other programs. */
@NullMarked
package io.github.okr4j.okr.export;

import org.jspecify.annotations.NullMarked;
