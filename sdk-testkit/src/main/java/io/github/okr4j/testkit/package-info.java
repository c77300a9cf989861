/**
 * Stateful, in-process fakes of ClickUp, Pipedrive, Perdoo and Perform &amp; Engage 365.
 *
 * <p>A fake is an HTTP server on a loopback port that keeps goals and key results in memory and returns in the vendor's
 * wire form. Seed it, point a client at {@link io.github.okr4j.testkit.FakeVendor#baseUrl()}, queue a
 * {@link io.github.okr4j.testkit.Fault} where the test is about trouble, and read back what the fake stored or
 * received.
 * Ids are counters and times start at a fixed instant, so that two runs give the same responses.
 */
@NullMarked
package io.github.okr4j.testkit;

import org.jspecify.annotations.NullMarked;
