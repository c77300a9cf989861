package io.github.okr4j.core.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record that wraps what is read: a page with its items, or the object around a value. A component with JSON of an
 * unexpected shape makes the response unreadable, because items or the way to the next page would be lost.
 *
 * <p>In all other records such JSON is {@link Drift}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Envelope {}
