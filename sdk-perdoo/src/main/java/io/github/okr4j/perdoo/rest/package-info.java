/** The client of the documented REST contract: where it lives, how it is signed, how it reports errors. */
@NullMarked
package io.github.okr4j.perdoo.rest;

import org.jspecify.annotations.NullMarked;
