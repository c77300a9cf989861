package io.github.okr4j.performengage;

import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.testkit.ReceivedRequest;
import io.github.okr4j.testkit.performengage.FakePerformEngage;
import java.util.List;
import org.junit.jupiter.api.AutoClose;

/** A client of a fake. */
public abstract class ResourceFixture {
    protected final VirtualTime time = new VirtualTime();

    @AutoClose
    protected final FakePerformEngage fake = FakePerformEngage.start();

    @AutoClose
    protected final PerformEngageClient client = PerformEngageClient.builder()
            .baseUrl(fake.baseUrl())
            .credentials(fake.username(), fake.apiKey())
            .timing(time.timing())
            .build();

    protected final List<String> targets() {
        return fake.requests().stream().map(ResourceFixture::target).toList();
    }

    private static String target(ReceivedRequest request) {
        return request.query().isEmpty() ? request.path() : request.path() + "?" + request.query();
    }
}
