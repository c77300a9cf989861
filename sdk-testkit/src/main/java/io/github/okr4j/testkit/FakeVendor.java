package io.github.okr4j.testkit;

import io.github.okr4j.testkit.server.Contract;
import io.github.okr4j.testkit.server.RequestBudget;
import io.github.okr4j.testkit.server.WireServer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * A running fake of one vendor: an HTTP server on a loopback port with the vendor's goals in memory.
 *
 * <p>Several threads may use a fake at once. Close it when the test is over.
 */
public abstract class FakeVendor implements AutoCloseable {

    static {
        // WireMock and graphql-java are on the class path (see module-info), which a named module does not read by
        // itself
        FakeVendor.class.getModule().addReads(FakeVendor.class.getClassLoader().getUnnamedModule());
    }

    private final FaultHandler desk;
    private final WireServer server;
    private final String basePath;

    /**
     * For the fakes of this module: a contract can be written only here.
     */
    @SuppressWarnings("exports") // on purpose: nobody else can call it
    protected FakeVendor(Contract contract, String basePath) {
        this.desk = new FaultHandler(contract);
        this.server = WireServer.start(desk::respond);
        this.basePath = basePath;
    }

    /**
     * Returns the address that a client of this vendor takes as its base URL.
     *
     * @return an {@code http://localhost} address without a trailing slash
     */
    public final String baseUrl() {
        return "http://localhost:" + server.port() + basePath;
    }

    /**
     * Queues a fault; of several, the oldest that matches a request and has uses left hits it.
     *
     * @param fault the fault
     * @throws IllegalArgumentException when the fault is about pages and this vendor has none
     */
    public final void inject(Fault fault) {
        if (fault.needsPages() && !desk.contract().hasPages()) {
            throw new IllegalArgumentException(
                    getClass().getSimpleName() + " returns no list in pages, so this cannot happen: " + fault);
        }
        desk.faults().add(fault);
    }

    /**
     * Returns 429 to requests beyond a budget, with the vendor's status text and with its headers where this fake knows them. A
     * window is opened by the first request after the last one has ended. Requests that a fault returns instead are not
     * counted.
     *
     * @param requests how many requests a window takes; at least 1
     * @param window how long a window is; it ends with a whole second
     * @param clock the time of the fake, for example the virtual one of a test
     */
    public final void limitRequests(int requests, Duration window, Clock clock) {
        desk.limit(new RequestBudget(requests, window, clock));
    }

    /**
     * Returns how many requests were beyond the budget.
     *
     * @return the number of responses 429 since {@link #limitRequests}
     */
    public final int refusals() {
        return desk.refusals();
    }

    /** Removes all queued faults. */
    public final void clearFaults() {
        desk.faults().clear();
    }

    /**
     * Returns every request since the start or the last {@link #forgetRequests}, those hit by a fault included.
     *
     * @return the requests, oldest first
     */
    public final List<ReceivedRequest> requests() {
        return desk.requests();
    }

    /**
     * Returns the request received last.
     *
     * @return the request
     * @throws IllegalStateException when none has been received
     */
    public final ReceivedRequest lastRequest() {
        List<ReceivedRequest> all = desk.requests();
        if (all.isEmpty()) {
            throw new IllegalStateException("no request has reached " + baseUrl() + " yet");
        }
        return all.get(all.size() - 1);
    }

    /** Empties the list of received requests; goals and faults stay. */
    public final void forgetRequests() {
        desk.forgetRequests();
    }

    /** Stops the server. */
    @Override
    public final void close() {
        server.stop();
    }

    /** Works on the state while no request is being processed. */
    protected final <T> T locked(Supplier<T> work) {
        return desk.locked(work);
    }
}
