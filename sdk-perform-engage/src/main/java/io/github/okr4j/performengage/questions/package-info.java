/** The questions that people answer in check-ins and conversations. */
@NullMarked
package io.github.okr4j.performengage.questions;

import org.jspecify.annotations.NullMarked;
