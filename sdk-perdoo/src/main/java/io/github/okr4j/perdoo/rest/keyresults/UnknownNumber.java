package io.github.okr4j.perdoo.rest.keyresults;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON number in an attribute that this SDK does not know. It has to go back as a number, while the vendor's known
 * decimals, of the same Java type, are written as text.
 */
final class UnknownNumber extends Number {
    private static final long serialVersionUID = 1L;

    private final BigDecimal value;

    private UnknownNumber(BigDecimal value) {
        this.value = value;
    }

    /** The same attributes, their numbers marked to be written as numbers. */
    static Map<String, Object> inAll(Map<String, Object> attributes) {
        Map<String, Object> marked = new LinkedHashMap<>();
        attributes.forEach((name, attribute) -> marked.put(name, in(attribute)));
        return marked;
    }

    private static Object in(Object attribute) {
        if (attribute instanceof BigDecimal number) {
            return new UnknownNumber(number);
        }
        if (attribute instanceof Map<?, ?> object) {
            Map<Object, Object> marked = new LinkedHashMap<>();
            object.forEach((name, member) -> marked.put(name, in(member)));
            return marked;
        }
        if (attribute instanceof List<?> array) {
            List<Object> marked = new ArrayList<>(array.size());
            array.forEach(element -> marked.add(in(element)));
            return marked;
        }
        return attribute;
    }

    @Override
    public int intValue() {
        return value.intValue();
    }

    @Override
    public long longValue() {
        return value.longValue();
    }

    @Override
    public float floatValue() {
        return value.floatValue();
    }

    @Override
    public double doubleValue() {
        return value.doubleValue();
    }

    /** The number as JSON has it; never expanded, for {@code 1E1000000000} would exhaust the memory. */
    @Override
    public String toString() {
        return value.toString();
    }
}
