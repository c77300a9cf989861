/** KPIs of Perdoo. */
@NullMarked
package io.github.okr4j.perdoo.graphql.kpis;

import org.jspecify.annotations.NullMarked;
