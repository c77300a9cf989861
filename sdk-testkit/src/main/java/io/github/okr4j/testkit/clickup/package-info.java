/** A fake of ClickUp's API v2: {@link io.github.okr4j.testkit.clickup.FakeClickUp}. */
@NullMarked
package io.github.okr4j.testkit.clickup;

import org.jspecify.annotations.NullMarked;
