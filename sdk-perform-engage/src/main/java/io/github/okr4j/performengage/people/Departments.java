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
 * <p>A method describes a call; nothing is sent until the call is run. How sure: both operations are documented; that a single
 * department is answered like an entry of the list is inferred. Nothing was seen in recorded traffic.
 */
@CheckReturnValue
public interface Departments {
    /**
     * Lists all departments, 100 to a page. A read: repeated on any passing failure.
     *
     * @return the list, in the vendor's order
     */
    Paged<Department> list();

    /**
     * Like {@link #list()}, with filters and another page size.
     *
     * @param query which departments, and how many to ask for at a time
     * @return the list, in the vendor's order
     */
    Paged<Department> list(DepartmentQuery query);

    /**
     * Gets a department. A read: repeated on any passing failure.
     *
     * @param apiId the department's id as the list has it, not percent-encoded
     * @return the call
     * @throws IllegalArgumentException if {@code apiId} is blank, {@code .}, {@code ..} or holds a control character
     */
    ApiCall<Department> get(String apiId);

    /**
     * The service over a caller.
     *
     * @param callFactory describes the calls
     * @return the service
     */
    static Departments of(CallFactory callFactory) {
        return new HttpDepartments(callFactory);
    }

    /**
     * The operations behind this service.
     *
     * @return the operations in the order of the vendor's document
     */
    static List<Operation<?>> operations() {
        return DepartmentOperations.all();
    }
}
