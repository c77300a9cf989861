/** The client of the documented REST contract: base URL, signature and errors. */
@NullMarked
package io.github.okr4j.perdoo.rest;

import org.jspecify.annotations.NullMarked;
