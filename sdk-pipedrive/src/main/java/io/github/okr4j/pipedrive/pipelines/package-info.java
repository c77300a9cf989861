/** Pipelines and their stages. */
@NullMarked
package io.github.okr4j.pipedrive.pipelines;

import org.jspecify.annotations.NullMarked;
