/** How users authorize an app at Pipedrive. */
@NullMarked
package io.github.okr4j.pipedrive.auth;

import org.jspecify.annotations.NullMarked;
