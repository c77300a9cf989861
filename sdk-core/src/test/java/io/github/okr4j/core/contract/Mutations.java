package io.github.okr4j.core.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** A JSON document with one small damage, and the place where it was done. */
record Mutations(String place, String json) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static final String UNKNOWN_TEXT = "okr4j unknown text";

    /** One document in which every object has members that nobody knows. */
    static List<Mutations> unknownMembers(String json) {
        JsonNode root = parsed(json);
        List<JsonPointer> places = new ArrayList<>(List.of(JsonPointer.empty()));
        collect(root, JsonPointer.empty(), places);
        for (JsonPointer place : places) {
            if (root.at(place) instanceof ObjectNode object) {
                object.put("okr4j_unknown_text", "x");
                object.putObject("okr4j_unknown_object").putArray("list").add(1).addNull();
            }
        }
        return List.of(new Mutations("every object", root.toString()));
    }

    static List<Mutations> unknownTexts(String json) {
        return each(json, JsonNode::isTextual, (parent, place) -> set(parent, place, JSON.textNode(UNKNOWN_TEXT)));
    }

    static List<Mutations> nulls(String json) {
        return eachMember(json, (parent, place) -> set(parent, place, JSON.nullNode()));
    }

    static List<Mutations> missing(String json) {
        return eachMember(json, (parent, place) -> ((ObjectNode) parent).remove(name(place)));
    }

    static List<Mutations> wrongTypes(String json) {
        List<Mutations> all = new ArrayList<>(each(
                json, node -> true, (parent, place) -> set(parent, place, otherType(parent.at(place.last())))));
        all.add(new Mutations("$", otherType(parsed(json)).toString()));
        return all;
    }

    /** A null at the end of each list; the place is the null's. */
    static List<Mutations> nullElements(String json) {
        JsonNode root = parsed(json);
        List<JsonPointer> places = new ArrayList<>(List.of(JsonPointer.empty()));
        collect(root, JsonPointer.empty(), places);
        List<Mutations> all = new ArrayList<>();
        for (JsonPointer place : places) {
            if (root.at(place).isArray()) {
                JsonNode copy = root.deepCopy();
                int index = copy.at(place).size();
                ((ArrayNode) copy.at(place)).addNull();
                all.add(new Mutations(path(root, place) + "[" + index + "]", copy.toString()));
            }
        }
        return all;
    }

    private static List<Mutations> eachMember(String json, BiConsumer<JsonNode, JsonPointer> change) {
        JsonNode root = parsed(json);
        List<Mutations> all = new ArrayList<>();
        for (JsonPointer place : places(root)) {
            if (root.at(place.head()).isObject()) {
                all.add(changed(root, place, change));
            }
        }
        return all;
    }

    private static List<Mutations> each(
            String json, Predicate<JsonNode> where, BiConsumer<JsonNode, JsonPointer> change) {
        JsonNode root = parsed(json);
        List<Mutations> all = new ArrayList<>();
        for (JsonPointer place : places(root)) {
            if (where.test(root.at(place))) {
                all.add(changed(root, place, change));
            }
        }
        return all;
    }

    private static Mutations changed(JsonNode root, JsonPointer place, BiConsumer<JsonNode, JsonPointer> change) {
        JsonNode copy = root.deepCopy();
        change.accept(copy.at(place.head()), place);
        return new Mutations(path(root, place), copy.toString());
    }

    private static List<JsonPointer> places(JsonNode root) {
        List<JsonPointer> places = new ArrayList<>();
        collect(root, JsonPointer.empty(), places);
        return places;
    }

    private static void collect(JsonNode node, JsonPointer here, List<JsonPointer> places) {
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(name -> add(node.get(name), here.appendProperty(name), places));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            add(node.get(i), here.appendIndex(i), places);
        }
    }

    private static void add(JsonNode node, JsonPointer here, List<JsonPointer> places) {
        places.add(here);
        collect(node, here, places);
    }

    private static void set(JsonNode parent, JsonPointer place, JsonNode value) {
        if (parent instanceof ObjectNode object) {
            object.set(name(place), value);
        } else if (parent instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), value);
        }
    }

    private static JsonNode otherType(JsonNode node) {
        JsonNodeType type = node.getNodeType();
        return switch (type) {
            case OBJECT -> JSON.numberNode(7);
            case ARRAY -> JSON.textNode("text");
            case STRING -> JSON.arrayNode().add(UNKNOWN_TEXT);
            default -> JSON.objectNode().put("okr4j", 1);
        };
    }

    private static String name(JsonPointer place) {
        return place.last().getMatchingProperty();
    }

    /** The pointer in the form of {@code DecodeException.path()}. */
    private static String path(JsonNode root, JsonPointer place) {
        StringBuilder path = new StringBuilder("$");
        JsonNode node = root;
        for (JsonPointer step = place; !step.matches(); step = step.tail()) {
            String name = step.getMatchingProperty();
            path.append(node.isArray() ? "[" + name + "]" : "." + name);
            node = node.isArray() ? node.get(step.getMatchingIndex()) : node.get(name);
        }
        return path.toString();
    }

    private static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the case's own answer is not JSON: " + json, e);
        }
    }
}
