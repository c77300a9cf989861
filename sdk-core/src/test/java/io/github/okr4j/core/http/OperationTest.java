package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.page.Pagination;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OperationTest {
    @Test
    void factories_eachMethod_haveTheCautiousRetryClass() {
        assertThat(Operation.get("a.b.c", "/x").idempotency()).isEqualTo(Idempotency.SAFE);
        assertThat(Operation.post("a.b.c", "/x").idempotency()).isEqualTo(Idempotency.NON_IDEMPOTENT);
        assertThat(Operation.put("a.b.c", "/x").idempotency()).isEqualTo(Idempotency.IDEMPOTENT);
        assertThat(Operation.patch("a.b.c", "/x").idempotency()).isEqualTo(Idempotency.NON_IDEMPOTENT);
        assertThat(Operation.delete("a.b.c", "/x").idempotency()).isEqualTo(Idempotency.IDEMPOTENT);
        assertThat(List.of(
                        Operation.get("a.b.c", "/x").method(),
                        Operation.post("a.b.c", "/x").method(),
                        Operation.put("a.b.c", "/x").method(),
                        Operation.patch("a.b.c", "/x").method(),
                        Operation.delete("a.b.c", "/x").method()))
                .containsExactly(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);
    }

    @Test
    void evidence_ofAnOwnOperation_isDocumentedWithoutAPage() {
        Operation<?> own = Operation.get("a.b.c", "/x");
        assertThat(own.evidence()).isEqualTo(Evidence.DOCUMENTED);
        assertThat(own.documentation()).isNull();
        assertThat(own.paging()).isNull();
        assertThat(own.cost()).isZero();
        assertThat(own.scopes()).isEmpty();
    }

    @Test
    void changedCopies_keepAllElse() {
        Operation<Map<String, Object>> operation = Operation.put("acme.things.replace", "/things/{id}")
                .evidence(Evidence.RECORDED, "https://docs.example.com")
                .cost(20)
                .scopes("things:full", "admin")
                .idempotency(Idempotency.NON_IDEMPOTENT)
                .returningMap();
        assertThat(operation.name()).isEqualTo("acme.things.replace");
        assertThat(operation.method()).isEqualTo(HttpMethod.PUT);
        assertThat(operation.path()).isEqualTo("/things/{id}");
        assertThat(operation.evidence()).isEqualTo(Evidence.RECORDED);
        assertThat(operation.documentation()).isEqualTo("https://docs.example.com");
        assertThat(operation.cost()).isEqualTo(20);
        assertThat(operation.scopes()).containsExactly("things:full", "admin");
        assertThat(operation.idempotency()).isEqualTo(Idempotency.NON_IDEMPOTENT);
        assertThat(operation).hasToString("acme.things.replace (PUT /things/{id})");
    }

    @Test
    void paged_rule_namesItsStyle() {
        PagedOperation<Acme.Thing, String> list =
                Acme.GET.paged(Pagination.pageToken("token", thing -> List.of(thing.id()), thing -> null));
        assertThat(list.operation().paging()).isEqualTo("page token");
        assertThat(list.operation().name()).isEqualTo("acme.things.get");
    }
}
