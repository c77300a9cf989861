/** Users: list and get. */
@NullMarked
package io.github.okr4j.perdoo.rest.users;

import org.jspecify.annotations.NullMarked;
