/** A fake of Perform &amp; Engage 365: {@link io.github.okr4j.testkit.performengage.FakePerformEngage}. */
@NullMarked
package io.github.okr4j.testkit.performengage;

import org.jspecify.annotations.NullMarked;
