/** Teams: list, get, create, update, delete. */
@NullMarked
package io.github.okr4j.perdoo.rest.teams;

import org.jspecify.annotations.NullMarked;
