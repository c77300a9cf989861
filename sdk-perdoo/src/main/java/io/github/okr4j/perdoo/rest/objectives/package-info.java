/** Objectives: create, list, get, replace as a whole, delete. */
@NullMarked
package io.github.okr4j.perdoo.rest.objectives;

import org.jspecify.annotations.NullMarked;
