/** What an update of a whole object needs: exact timestamps, and the exception for a change by another user. */
@NullMarked
package io.github.okr4j.perdoo.rest.updates;

import org.jspecify.annotations.NullMarked;
