package io.github.okr4j.perdoo.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.testkit.perdoo.FakePerdooRest;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AutoClose;

/** A signing client of a fake. */
public abstract class RestFixture {
    protected final VirtualTime time = new VirtualTime();

    @AutoClose
    protected final FakePerdooRest fake = FakePerdooRest.start(time.clock());

    @AutoClose
    protected final PerdooRestClient client = PerdooRestClient.builder()
            .baseUrl(fake.baseUrl())
            .hmac(fake.credential(), fake.secret())
            .timing(time.timing())
            .build();

    /** Each call must refuse each id that is not fit for a path, by the parameter's name, with nothing sent. */
    protected final void assertBadIdsAreRefused(String parameter, List<Function<String, ApiCall<?>>> calls) {
        for (String id : Arrays.asList(null, "", " ", ".", "..", "a\nb")) {
            assertThat(calls)
                    .allSatisfy(call -> assertThatIllegalArgumentException()
                            .isThrownBy(() -> call.apply(id))
                            .withMessageStartingWith(parameter + " must not"));
        }
        assertThat(fake.requests()).isEmpty();
    }
}
