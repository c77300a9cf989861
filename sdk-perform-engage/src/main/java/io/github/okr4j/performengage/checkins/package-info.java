/** Check-ins: what people hand in at regular intervals. */
@NullMarked
package io.github.okr4j.performengage.checkins;

import org.jspecify.annotations.NullMarked;
