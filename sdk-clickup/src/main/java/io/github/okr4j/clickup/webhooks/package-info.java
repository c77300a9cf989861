/** Webhooks: register them and read their deliveries. */
@NullMarked
package io.github.okr4j.clickup.webhooks;

import org.jspecify.annotations.NullMarked;
