package io.github.okr4j.pipedrive;

import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.testkit.pipedrive.FakePipedrive;
import org.junit.jupiter.api.AfterEach;

/** A fake company and a client that calls it, in time that passes only when somebody waits. */
public abstract class RoomsFixture {
    protected final FakePipedrive fake = FakePipedrive.start();
    protected final VirtualTime time = new VirtualTime();
    protected final PipedriveClient client = PipedriveClient.builder()
            .apiToken(fake.token())
            .baseUrl(fake.baseUrl())
            .timing(time.timing())
            .build();

    @AfterEach
    void close() {
        client.close();
        fake.close();
    }
}
