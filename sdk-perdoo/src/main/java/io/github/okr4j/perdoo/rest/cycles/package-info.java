/** Cycles: list, get, create, update, delete. */
@NullMarked
package io.github.okr4j.perdoo.rest.cycles;

import org.jspecify.annotations.NullMarked;
