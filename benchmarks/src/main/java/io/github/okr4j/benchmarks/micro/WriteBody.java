package io.github.okr4j.benchmarks.micro;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.okr4j.benchmarks.clients.Mappers;
import io.github.okr4j.benchmarks.clients.NewGoal;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.json.JsonCodec;
import io.github.okr4j.core.json.JsonDialect;
import io.github.okr4j.core.json.JsonDialect.DecimalForm;
import io.github.okr4j.core.json.JsonDialect.TimeForm;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Writes the body of a request. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WriteBody {
    private static final MethodHandle SDK = sdk();

    private final NewGoal goal = NewGoal.example();
    private final JsonCodec codec = JsonCodec.of(new JsonDialect(TimeForm.RFC_3339, DecimalForm.STRING));
    private final ObjectWriter writer = Mappers.handWritten().writerFor(NewGoal.class);

    /** For JMH. */
    public WriteBody() {}

    /**
     * As the SDK does, with its search for broken texts.
     *
     * @return JSON
     * @throws Throwable never
     */
    @Benchmark
    public byte[] writeSdk() throws Throwable {
        return (byte[]) SDK.invokeExact(codec, (Object) goal);
    }

    /**
     * Databind with a cached writer.
     *
     * @return JSON
     * @throws JsonProcessingException never
     */
    @Benchmark
    public byte[] writeByHand() throws JsonProcessingException {
        return writer.writeValueAsBytes(goal);
    }

    /** No part of the SDK's API, and whole calls would hide it. */
    private static MethodHandle sdk() {
        try {
            Class<?> owner = Class.forName(Request.class.getPackageName() + ".WellFormed");
            return MethodHandles.privateLookupIn(owner, MethodHandles.lookup())
                    .findStatic(owner, "json", MethodType.methodType(byte[].class, JsonCodec.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
