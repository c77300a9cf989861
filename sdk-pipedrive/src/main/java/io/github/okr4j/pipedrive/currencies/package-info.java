/** The currencies of the company, with the numbers that goals refer to. */
@NullMarked
package io.github.okr4j.pipedrive.currencies;

import org.jspecify.annotations.NullMarked;
