package io.github.okr4j.kafka;

import java.util.Collection;
import java.util.Map;
import org.apache.kafka.common.Configurable;

/**
 * Lists the accounts to be read, for example from a database. It is named by {@code account.provider.class} and needs a public
 * constructor without parameters.
 *
 * <p>The connector asks it every {@code account.poll.interval.ms} and distributes the accounts anew when they changed. Each task
 * has an instance of its own and asks it for the settings of its accounts, so that no secret is stored in Kafka.
 */
public interface AccountProvider extends Configurable, AutoCloseable {
    /**
     * Receives the connector's configuration. Keys that begin with {@code account.provider.} are free for the implementation.
     */
    @Override
    void configure(Map<String, ?> configs);

    /**
     * The accounts at this moment. Several threads may call it at once. If it throws, the accounts stay as they were, and it is
     * asked again later. Of several accounts with the same name the first one counts.
     *
     * <p>It must have a timeout of its own, because accounts wait for it. Each change of an account's settings starts the tasks
     * anew, so it must not make a new token for each call.
     */
    Collection<Account> accounts();

    /** Frees resources. It must not block. */
    @Override
    default void close() {}
}
