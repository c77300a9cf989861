/** Webhooks: registering them, and reading what ClickUp delivers. */
@NullMarked
package io.github.okr4j.clickup.webhooks;

import org.jspecify.annotations.NullMarked;
