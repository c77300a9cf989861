/**
 * Fakes of Perdoo: the REST API {@link io.github.okr4j.testkit.perdoo.FakePerdooRest} and the GraphQL API {@link
 * io.github.okr4j.testkit.perdoo.FakePerdooGraphql}.
 */
@NullMarked
package io.github.okr4j.testkit.perdoo;

import org.jspecify.annotations.NullMarked;
