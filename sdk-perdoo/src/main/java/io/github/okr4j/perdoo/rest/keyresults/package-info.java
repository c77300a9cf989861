/** Key results: create, list, get, replace as a whole, delete. */
@NullMarked
package io.github.okr4j.perdoo.rest.keyresults;

import org.jspecify.annotations.NullMarked;
