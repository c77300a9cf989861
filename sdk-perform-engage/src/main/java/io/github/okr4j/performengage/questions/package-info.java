/** The questions that people reply to in check-ins and conversations. */
@NullMarked
package io.github.okr4j.performengage.questions;

import org.jspecify.annotations.NullMarked;
