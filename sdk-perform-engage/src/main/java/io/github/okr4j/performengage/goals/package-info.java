/** Goals, sub-goals, OKRs and their key results, which come in one flat list and can only be read. */
@NullMarked
package io.github.okr4j.performengage.goals;

import org.jspecify.annotations.NullMarked;
