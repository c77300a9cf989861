/** Users, departments, and an index by which goals, whose owners are mere names, can be joined to them. */
@NullMarked
package io.github.okr4j.performengage.people;

import org.jspecify.annotations.NullMarked;
