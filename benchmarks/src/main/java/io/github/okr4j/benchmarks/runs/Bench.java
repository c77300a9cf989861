package io.github.okr4j.benchmarks.runs;

/**
 * What every measurement needs.
 *
 * @param server where the clients call
 * @param plan how long to measure
 * @param report where the figures go
 */
record Bench(ServerProcess server, Plan plan, Report report) {}
