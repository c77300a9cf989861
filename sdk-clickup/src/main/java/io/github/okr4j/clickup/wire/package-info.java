/** What all of ClickUp's services share on the wire. Not exported. */
@NullMarked
package io.github.okr4j.clickup.wire;

import org.jspecify.annotations.NullMarked;
