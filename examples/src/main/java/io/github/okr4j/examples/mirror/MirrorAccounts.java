package io.github.okr4j.examples.mirror;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.Environment;
import io.github.okr4j.okr.ClickUpOkr;
import io.github.okr4j.okr.OkrCheckIns;
import io.github.okr4j.okr.OkrSource;
import io.github.okr4j.okr.OkrVendor;
import io.github.okr4j.okr.PerdooOkr;
import io.github.okr4j.okr.PerdooRestOkr;
import io.github.okr4j.okr.PerformEngageOkr;
import io.github.okr4j.okr.PipedriveOkr;
import io.github.okr4j.perdoo.graphql.PerdooClient;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.pipedrive.PipedriveClient;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The accounts that a mirror reads and writes, without the names of owners, which it does not need. */
final class MirrorAccounts implements AutoCloseable {
    private final List<OkrSource> sources = new ArrayList<>();
    private final Map<OkrVendor, OkrCheckIns> checkIns = new EnumMap<>(OkrVendor.class);
    private final Deque<Runnable> closing = new ArrayDeque<>();

    /** Opens an account of each vendor with the variables of its {@code fromEnv()}. */
    static MirrorAccounts open(Environment environment, Collection<OkrVendor> vendors) {
        MirrorAccounts accounts = new MirrorAccounts();
        try {
            vendors.stream().distinct().sorted().forEach(vendor -> accounts.open(environment, vendor));
        } catch (RuntimeException e) {
            accounts.close();
            throw e;
        }
        return accounts;
    }

    private void open(Environment environment, OkrVendor vendor) {
        switch (vendor) {
            case CLICKUP -> {
                ClickUpClient client = ClickUpClient.fromEnv();
                closing.push(client::close);
                add(client, environment.require("CLICKUP_WORKSPACE_ID"));
            }
            case PIPEDRIVE -> {
                PipedriveClient client = PipedriveClient.fromEnv();
                closing.push(client::close);
                add(client);
            }
            case PERDOO -> {
                PerdooClient client = PerdooClient.fromEnv();
                closing.push(client::close);
                add(client);
            }
            case PERDOO_REST -> {
                PerdooRestClient client = PerdooRestClient.fromEnv();
                closing.push(client::close);
                add(client, environment.require("PERDOO_CYCLE_ID"));
            }
            case PERFORM_ENGAGE -> {
                PerformEngageClient client = PerformEngageClient.fromEnv();
                closing.push(client::close);
                sources.add(PerformEngageOkr.of(client));
            }
        }
    }

    MirrorAccounts add(ClickUpClient client, String workspaceId) {
        sources.add(ClickUpOkr.of(client, workspaceId));
        checkIns.put(OkrVendor.CLICKUP, ClickUpOkr.checkIns(client));
        return this;
    }

    MirrorAccounts add(PipedriveClient client) {
        sources.add(PipedriveOkr.withoutOwnerNames(client));
        return this;
    }

    MirrorAccounts add(PerdooClient client) {
        sources.add(PerdooOkr.of(client));
        checkIns.put(OkrVendor.PERDOO, PerdooOkr.checkIns(client));
        return this;
    }

    MirrorAccounts add(PerdooRestClient client, String cycleId) {
        sources.add(PerdooRestOkr.withoutOwnerNames(client, cycleId));
        checkIns.put(OkrVendor.PERDOO_REST, PerdooRestOkr.checkIns(client));
        return this;
    }

    List<OkrSource> sources() {
        return sources;
    }

    /** The check-ins of a vendor, or null if its account was not opened or cannot be written. */
    @Nullable
    OkrCheckIns checkIns(OkrVendor vendor) {
        return checkIns.get(vendor);
    }

    @Override
    public void close() {
        closing.forEach(Runnable::run);
    }
}
