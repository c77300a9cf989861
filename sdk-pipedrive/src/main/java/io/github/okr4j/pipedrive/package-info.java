/** The client for Pipedrive: where it calls, how it proves who calls, and its services. */
@NullMarked
package io.github.okr4j.pipedrive;

import org.jspecify.annotations.NullMarked;
