/** Recognition: who was mentioned by whom in answer to a question. */
@NullMarked
package io.github.okr4j.performengage.recognition;

import org.jspecify.annotations.NullMarked;
