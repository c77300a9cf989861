/** Users: list and get; the contract cannot change them. */
@NullMarked
package io.github.okr4j.perdoo.rest.users;

import org.jspecify.annotations.NullMarked;
