/** Activities and their types. */
@NullMarked
package io.github.okr4j.pipedrive.activities;

import org.jspecify.annotations.NullMarked;
