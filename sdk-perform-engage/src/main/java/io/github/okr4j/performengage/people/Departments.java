package io.github.okr4j.performengage.people;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import java.util.List;

/**
 * The departments of the organization, as documented at <a
 * href="https://helpcenter.zensai.com/hc/en-us/articles/35713931103773-Get-departments-via-the-Perform-Engage-365-API">
 * helpcenter.zensai.com</a>.
 *
 * <p>A method describes a call. Nothing is sent until you run it. Verified: both operations are documented; that a single
 * department has the shape of a list entry is inferred. Nothing was seen in recorded traffic.
 */
@CheckReturnValue
public interface Departments {
    /** Lists all departments in pages of 100. Safe; retried on transient failures. */
    Paged<Department> list();

    /**
     * Like {@link #list()}, with filters and another page size.
     *
     * @param query which departments, and how many to ask for at a time
     */
    Paged<Department> list(DepartmentQuery query);

    /**
     * Gets a department. Safe; retried on transient failures.
     *
     * @param apiId the department's id as the list has it, not percent-encoded
     * @throws IllegalArgumentException if {@code apiId} is blank, {@code .}, {@code ..} or holds a control character
     */
    ApiCall<Department> get(String apiId);

    /** Creates the service. */
    static Departments of(CallFactory callFactory) {
        return new HttpDepartments(callFactory);
    }

    /** The operations of this service, in the order of the vendor's documentation. */
    static List<Operation<?>> operations() {
        return HttpDepartments.OPERATIONS;
    }
}
