package io.github.okr4j.perdoo.graphql;

import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Collects what documents use of a schema, as {@code Query.objectives(first)} for each member and argument. */
final class UsedTypes {
    private final GraphQLSchema schema;
    private final Set<String> used = new TreeSet<>();

    UsedTypes(GraphQLSchema schema) {
        this.schema = schema;
    }

    void add(Document document) {
        QueryTraverser.newQueryTraverser()
                .schema(schema)
                .document(document)
                .variables(Map.of("id", "x", "input", Map.of()))
                .build()
                .visitPreOrder(new QueryVisitorStub() {
                    @Override
                    public void visitField(QueryVisitorFieldEnvironment field) {
                        note(field);
                    }
                });
    }

    private void note(QueryVisitorFieldEnvironment visited) {
        String type = ((GraphQLNamedType) visited.getFieldsContainer()).getName();
        if (type.matches(".*(Connection|Edge|PageInfo|Payload|ErrorType)")) {
            return;
        }
        String member = type + "." + visited.getField().getName();
        used.add(member);
        for (Argument argument : visited.getField().getArguments()) {
            used.add(member + "(" + argument.getName() + ")");
        }
    }

    List<String> lines() {
        return List.copyOf(used);
    }

    /** A line {@code object name: field other(argument,argument)} in the same form. */
    static Stream<String> parse(String line) {
        String type = line.substring("object ".length(), line.indexOf(':'));
        List<String> lines = new ArrayList<>();
        for (String member : line.substring(line.indexOf(':') + 2).split(" ", -1)) {
            String[] names = member.replace(")", "").split("[(,]", -1);
            lines.add(type + "." + names[0]);
            for (int i = 1; i < names.length; i++) {
                lines.add(type + "." + names[0] + "(" + names[i] + ")");
            }
        }
        return lines.stream();
    }
}
