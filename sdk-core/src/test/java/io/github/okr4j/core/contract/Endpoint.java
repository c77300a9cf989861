package io.github.okr4j.core.contract;

import io.github.okr4j.core.http.Timing;

/**
 * Where a client under test should send its calls, and the time it should live in.
 *
 * @param baseUrl for the client's {@code baseUrl(…)}
 * @param timing for the client's {@code timing(…)}: waits cost nothing
 */
public record Endpoint(String baseUrl, Timing timing) {}
