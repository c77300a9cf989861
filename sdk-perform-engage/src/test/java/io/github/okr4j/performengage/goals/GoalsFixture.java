package io.github.okr4j.performengage.goals;

import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.testkit.ReceivedRequest;
import io.github.okr4j.testkit.performengage.FakePerformEngage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;

/** A client of a fake. */
abstract class GoalsFixture {
    final VirtualTime time = new VirtualTime();

    @AutoClose
    final FakePerformEngage fake = FakePerformEngage.start();

    @AutoClose
    final PerformEngageClient client = PerformEngageClient.builder()
            .baseUrl(fake.baseUrl())
            .credentials(fake.username(), fake.apiKey())
            .timing(time.timing())
            .build();

    final Goals goals = client.goals();

    List<String> seed(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> fake.addGoal("Goal " + i, "Noé Example", 0, i, 100))
                .toList();
    }

    List<String> queries() {
        return fake.requests().stream().map(ReceivedRequest::query).toList();
    }
}
