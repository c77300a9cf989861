package io.github.okr4j.examples.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.examples.hostile.MemoryServer.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Damaged responses to every operation of every vendor, successes and failures. */
class DecoderFuzzTest {
    private static final List<Integer> STATUSES = List.of(200, 200, 200, 200, 201, 400, 401, 404, 429, 500, 503);

    private static final List<VendorCall> CALLS = VendorCall.all();

    private final MemoryServer server = new MemoryServer(RetryPolicy.NONE);
    private final List<byte[]> corpus = corpus();

    private record Input(VendorCall call, Answer response) {}

    @Test
    void catalogue_comparedWithTheClients_hasEveryOperation() {
        assertThat(CALLS.stream().map(VendorCall::operation))
                .containsExactlyInAnyOrderElementsOf(
                        VendorCall.operations().stream().map(Operation::name).toList());
    }

    @Test
    void goodAnswers_toEveryOperation_areRead() {
        for (VendorCall call : CALLS) {
            assertThat(take(new Input(call, new Answer(200, List.of(), Mutator.bytes(call.response())))))
                    .as(call.operation())
                    .isTrue();
        }
    }

    @Test
    void damagedAnswers_toEveryOperation_letOnlySdkExceptionsOut() {
        new Fuzz<>(
                        "decoders",
                        660,
                        this::input,
                        input -> input.response().body(),
                        this::take,
                        List.of(SdkException.class))
                .run()
                .requireBothKinds(20);
    }

    private Input input(RandomGenerator random) {
        VendorCall call = Mutator.pick(random, CALLS);
        int status = Mutator.pick(random, STATUSES);
        byte[] base = status < 300 && random.nextInt(10) > 0
                ? Mutator.bytes(call.response())
                : Mutator.bytes(Mutator.pick(random, VendorCall.ERRORS));
        return new Input(call, new Answer(status, List.of(), new Mutator(random, corpus).mutated(base)));
    }

    private boolean take(Input input) {
        server.response(input.response());
        try {
            input.call().run(server.callFactory(input.call()));
            return true;
        } catch (SdkException e) {
            assertThat(e.toDiagnostics()).isNotEmpty();
            return false;
        }
    }

    private static List<byte[]> corpus() {
        List<byte[]> all = new ArrayList<>();
        CALLS.forEach(call -> all.add(Mutator.bytes(call.response())));
        VendorCall.ERRORS.forEach(error -> all.add(Mutator.bytes(error)));
        all.add(Mutator.bytes(PerformEngageCalls.LIST));
        return all;
    }
}
