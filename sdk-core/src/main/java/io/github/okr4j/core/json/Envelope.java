package io.github.okr4j.core.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record that wraps the value of a response, such as a page. If a component has an unexpected shape, the
 * response cannot be decoded, because items or the next page would be lost.
 *
 * <p>In all other records such JSON is {@link Drift}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Envelope {}
