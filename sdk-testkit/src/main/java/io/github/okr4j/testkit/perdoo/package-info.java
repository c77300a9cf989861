/** A fake of Perdoo's REST API: {@link io.github.okr4j.testkit.perdoo.FakePerdooRest}. */
@NullMarked
package io.github.okr4j.testkit.perdoo;

import org.jspecify.annotations.NullMarked;
