package io.github.okr4j.core.json;

import com.fasterxml.jackson.databind.JavaType;

/** Explains why Jackson cannot create objects of a type, most often one in a user's module. */
final class ClosedType {
    private ClosedType() {}

    static String problem(JavaType type) {
        return problem(type.getRawClass());
    }

    static String problem(Class<?> type) {
        Module module = type.getModule();
        String name = type.getName();
        if (module.isNamed() && !module.isOpen(type.getPackageName(), JavaType.class.getModule())) {
            return "type " + name + " is closed to Jackson; add to the module-info of " + module.getName() + ": opens "
                    + type.getPackageName() + " to com.fasterxml.jackson.databind";
        }
        return "type " + name + " has no JSON form; use a record with @JsonProperty components";
    }
}
