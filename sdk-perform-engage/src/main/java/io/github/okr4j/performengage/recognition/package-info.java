/** Recognition: who was mentioned by whom in reply to a question. */
@NullMarked
package io.github.okr4j.performengage.recognition;

import org.jspecify.annotations.NullMarked;
