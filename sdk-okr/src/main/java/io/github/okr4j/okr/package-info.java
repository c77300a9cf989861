/** Goals of several vendors in one form: what a vendor does not tell stays unknown. */
@NullMarked
package io.github.okr4j.okr;

import org.jspecify.annotations.NullMarked;
