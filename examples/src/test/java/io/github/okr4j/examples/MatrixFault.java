package io.github.okr4j.examples;

import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.examples.FaultServer.Script;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of the fault matrix: what goes wrong, and at which vendors it can. What must follow is in the expectations. */
final class MatrixFault {
    private final String name;
    private final Behaviour behaviour;
    private Set<FaultVendor> vendors = EnumSet.allOf(FaultVendor.class);
    private Address address = Address.PLAIN;
    private Before before = Before.NOTHING;
    private boolean bearer;
    private boolean listed;
    private boolean authenticator;
    private @Nullable Duration attemptTimeout;
    private @Nullable Duration timeout;

    /** Where the client calls. */
    enum Address {
        PLAIN,
        TLS,
        /** TLS with a certificate that the client does not know. */
        UNTRUSTED,
        /** Called by https, but closed before a handshake. */
        NO_HANDSHAKE,
        NOBODY_LISTENS,
        NO_SUCH_HOST,
        /** HTTP/2 over TLS. */
        HTTP2,
        /** Through the server as a proxy for http. */
        PROXY,
        /** TLS through a proxy, which is where the fault strikes. */
        TUNNEL,
        /** Through a proxy that does not listen. */
        NO_PROXY
    }

    /** What happens before the call. */
    enum Before {
        NOTHING,
        CONNECTIONS_CLOSED_AT_ONCE,
        /** A healthy call leaves a connection in the pool, and the server closes it. */
        IDLE_CONNECTION_CLOSED,
        /** A call that gets no response holds the only stream that the connection allows. */
        ONLY_STREAM_TAKEN
    }

    /** Where a fault strikes. */
    record Site(FaultVendor vendor, OperationClass operationClass, int port, String foreign, VirtualTime time) {
        /** What a working server would send here. */
        String healthy() {
            return vendor.response(operationClass);
        }
    }

    /** What the server does, told when the cell is known. */
    @FunctionalInterface
    interface Behaviour {
        Script at(Site site);
    }

    private MatrixFault(String name, Behaviour behaviour) {
        this.name = name;
        this.behaviour = behaviour;
    }

    static MatrixFault fault(String name, Behaviour behaviour) {
        return new MatrixFault(name, behaviour);
    }

    MatrixFault only(FaultVendor first, FaultVendor... others) {
        vendors = EnumSet.of(first, others);
        return this;
    }

    MatrixFault address(Address other) {
        address = other;
        return this;
    }

    MatrixFault before(Before what) {
        before = what;
        return this;
    }

    /** With the vendor's bearer token instead of its own kind of credential. */
    MatrixFault bearer() {
        bearer = true;
        return this;
    }

    /** With the first page of the vendor's list instead of a single object. */
    MatrixFault listed() {
        listed = true;
        return this;
    }

    /** With a {@code proxyAuthenticator} of the user's own. */
    MatrixFault authenticator() {
        authenticator = true;
        return this;
    }

    MatrixFault attemptTimeout(Duration real) {
        attemptTimeout = real;
        return this;
    }

    MatrixFault timeout(Duration real) {
        timeout = real;
        return this;
    }

    String name() {
        return name;
    }

    Script script(Site site) {
        return behaviour.at(site);
    }

    Set<FaultVendor> vendors() {
        return vendors;
    }

    Address address() {
        return address;
    }

    Before before() {
        return before;
    }

    boolean isBearer() {
        return bearer;
    }

    boolean isListed() {
        return listed;
    }

    boolean hasAuthenticator() {
        return authenticator;
    }

    /** Whether a real timeout, made short, is part of the fault. */
    boolean isTimed() {
        return attemptTimeout != null || timeout != null;
    }

    @Nullable
    Duration attemptTimeout() {
        return attemptTimeout;
    }

    @Nullable
    Duration timeout() {
        return timeout;
    }
}
