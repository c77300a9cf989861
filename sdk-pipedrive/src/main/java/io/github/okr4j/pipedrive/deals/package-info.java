/** Deals: what most goals count. */
@NullMarked
package io.github.okr4j.pipedrive.deals;

import org.jspecify.annotations.NullMarked;
