package io.github.okr4j.testkit.perdoo;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetcherFactories;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeRuntimeWiring;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Executes documents against a schema that was written from the known parts of the vendor's. */
final class GraphqlEngine {
    private static final List<String> FILES = List.of("query", "types", "connections", "mutations", "enums");

    private final GraphQL engine;

    GraphqlEngine(GraphqlStore store) {
        this.engine = GraphQL.newGraphQL(schema(new GraphqlFetchers(store))).build();
    }

    ExecutionResult execute(String document, Map<String, @Nullable Object> variables) {
        // The vendor has no such guard.
        return engine.execute(ExecutionInput.newExecutionInput(document)
                .variables(variables)
                .graphQLContext(Map.of(GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED, true))
                .build());
    }

    private static GraphQLSchema schema(GraphqlFetchers fetchers) {
        TypeDefinitionRegistry types = new SchemaParser().parse(schemaText());
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring()
                .codeRegistry(GraphQLCodeRegistry.newCodeRegistry()
                        .defaultDataFetcher(DataFetcherFactories.useDataFetcher(fields())))
                .type(query(fetchers))
                .type(objective(fetchers))
                .type(mutations(fetchers));
        List.of("UUID", "DateTime", "Date", "Decimal")
                .forEach(name -> wiring.scalar(GraphQLScalarType.newScalar()
                        .name(name)
                        .coercing(new Text(name))
                        .build()));
        return new SchemaGenerator().makeExecutableSchema(types, wiring.build());
    }

    private static TypeRuntimeWiring.Builder objective(GraphqlFetchers fetchers) {
        TypeRuntimeWiring.Builder objective = TypeRuntimeWiring.newTypeWiring("objective");
        for (String named : List.of("groups", "contributors", "tags")) {
            objective.dataFetcher(named, call -> fetchers.named(call, named));
        }
        return objective
                .dataFetcher("children", call -> fetchers.linkingHere(call, "objective", "parent"))
                .dataFetcher("keyResults", call -> fetchers.linkingHere(call, "keyResult", "objective"));
    }

    private static TypeRuntimeWiring.Builder query(GraphqlFetchers fetchers) {
        TypeRuntimeWiring.Builder query = TypeRuntimeWiring.newTypeWiring("Query")
                .dataFetcher("me", call -> fetchers.store().rows("user").get(0));
        for (String one : List.of("objective", "result", "kpi", "goal", "timeframe", "user", "group", "commit")) {
            query.dataFetcher(one, fetchers::one);
        }
        Map.of(
                        "objectives", "objective",
                        "results", "keyResult",
                        "allKpis", "kpi",
                        "goals", "Goal",
                        "timeframes", "timeframe",
                        "allUsers", "user",
                        "allGroups", "group",
                        "allComment", "comment")
                .forEach((root, type) -> query.dataFetcher(root, call -> fetchers.list(call, type, row -> true)));
        Map.of("keyResults", "KEY_RESULT", "initiatives", "INITIATIVE")
                .forEach((root, type) -> query.dataFetcher(
                        root, call -> fetchers.list(call, "keyResult", row -> type.equals(row.get("type")))));
        return query;
    }

    private static TypeRuntimeWiring.Builder mutations(GraphqlFetchers fetchers) {
        return TypeRuntimeWiring.newTypeWiring("Mutation")
                .dataFetcher(
                        "upsertObjective",
                        call -> fetchers.upsert(call, "objective", "objective", List.of("name", "timeframe")))
                .dataFetcher(
                        "upsertResult",
                        call -> fetchers.upsert(
                                call, "keyResult", "keyResult", List.of("name", "objective", "startValue", "endValue")))
                .dataFetcher("upsertKpi", call -> fetchers.upsert(call, "kpi", "kpi", List.of("name")))
                .dataFetcher("upsertGoal", call -> fetchers.upsert(call, "Goal", "goal", List.of("name", "type")))
                .dataFetcher("upsertCommit", call -> fetchers.upsert(call, "commit", "commit", List.of()));
    }

    private static DataFetcher<Object> fields() {
        return call -> field(call.getSource(), call.getField().getName());
    }

    /** Reads a field of a row. An exception in its place is thrown, as by a resolver that fails. */
    @SuppressWarnings("NullAway") // graphql-java declares the result of a fetcher non-null and accepts null
    private static Object field(@Nullable Object source, String name) {
        Object value = source instanceof Map<?, ?> row ? row.get(name) : null;
        if (value instanceof RuntimeException failure) {
            throw failure;
        }
        return value;
    }

    /** The schema in its definition language. */
    static String schemaText() {
        return FILES.stream().map(GraphqlEngine::text).collect(Collectors.joining("\n"));
    }

    private static String text(String file) {
        try (InputStream in = GraphqlEngine.class.getResourceAsStream("schema/" + file + ".graphqls")) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A scalar that is written as text. */
    private record Text(String name) implements Coercing<String, String> {
        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            return value.toString();
        }

        @Override
        public String parseValue(Object input, GraphQLContext context, Locale locale) {
            if (input instanceof String text) {
                return text;
            }
            throw new CoercingParseValueException(name + " cannot represent " + input);
        }

        @Override
        public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (input instanceof StringValue text) {
                return String.valueOf(text.getValue());
            }
            throw new CoercingParseLiteralException(name + " cannot represent this");
        }
    }
}
