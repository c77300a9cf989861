package io.github.okr4j.core.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.error.OriginException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.page.Pagination.PagePosition;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The link is never requested: its origin is checked and its paging parameters are taken. */
class NextUrlRuleTest {
    record Wire(String next, Long count) {}

    private static final Map<String, String> FIRST = Map.of("limit", "50");

    private final Pagination<Wire, String> rule =
            Pagination.nextUrl(Set.of("limit", "offset"), FIRST, page -> List.of(), Wire::next, Wire::count);

    @Test
    void next_ownOrigin_givesThePagingParameters() {
        assertThat(next("https://api.example.com/v1", "https://api.example.com/v1/goals/?limit=50&offset=50"))
                .isEqualTo(Map.of("limit", "50", "offset", "50"));
    }

    @Test
    void next_otherParametersInTheLink_areNotTaken() {
        assertThat(next("https://api.example.com", "https://api.example.com/goals/?offset=50&token=x&owner=y"))
                .isEqualTo(Map.of("limit", "50", "offset", "50"));
    }

    @Test
    void next_null_isTheEnd() {
        assertThat(next("https://api.example.com", null)).isNull();
    }

    @Test
    void next_relativeLink_isOfOurOrigin() {
        assertThat(next("https://api.example.com/v1", "/v1/goals/?offset=50")).containsEntry("offset", "50");
        assertThat(next("https://api.example.com/v1/", "goals/?offset=50")).containsEntry("offset", "50");
        assertThat(next("https://api.example.com", "?offset=50")).containsEntry("offset", "50");
    }

    @Test
    void next_schemeDowngradedByAProxy_isTakenAsOurs() {
        assertThat(next("https://api.example.com", "http://api.example.com/goals/?offset=50"))
                .containsEntry("offset", "50");
        assertThat(next("https://api.example.com", "http://api.example.com:80/goals/?offset=50"))
                .containsEntry("offset", "50");
    }

    @Test
    void next_hostInOtherCase_isTheSameHost() {
        assertThat(next("https://api.example.com", "https://API.Example.com:443/goals/?offset=50"))
                .containsEntry("offset", "50");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example.net/v1/goals/?offset=50",
                "https://api.example.com.evil.example.net/v1/goals/?offset=50",
                "//evil.example.net/v1/goals/?offset=50",
                "https://api.example.com:8443/v1/goals/?offset=50",
                "http://api.example.com:8080/v1/goals/?offset=50",
                "https://user:canary@api.example.com/v1/goals/?offset=50",
                "https://api.example.com@evil.example.net/v1/goals/?offset=50",
                "https://api.example.com/v1/../admin?offset=50",
                "https://api.example.com/v1/%2e%2e/admin?offset=50",
                "https://api.example.com/other?offset=50",
                "https://api.example.com/v10/goals/?offset=50",
                "../admin?offset=50",
                "ftp://api.example.com/v1/goals/?offset=50",
                "javascript:alert(1)",
                "https://",
                "http://[",
            })
    void next_foreignLink_isRefused(String link) {
        assertThatThrownBy(() -> next("https://api.example.com/v1", link))
                .isInstanceOf(OriginException.class)
                .hasMessageContaining("acme.goals.list")
                .hasMessageContaining("https://api.example.com/v1")
                .hasMessageNotContaining("canary")
                .satisfies(e -> assertThat(((OriginException) e).outcome()).isEqualTo(Outcome.NOT_SENT))
                .satisfies(e -> assertThat(((OriginException) e).isRetryable()).isFalse());
    }

    @Test
    void next_upgradedToHttps_isAnotherPortAndRefused() {
        assertThatThrownBy(() -> next("http://localhost:8080", "https://localhost/goals/?offset=50"))
                .isInstanceOf(OriginException.class);
    }

    @Test
    void total_count_isTold() {
        assertThat(rule.total(new Wire(null, 7L))).isEqualTo(7);
        assertThat(rule.total(new Wire(null, null))).isNull();
        assertThat(rule.style()).isEqualTo("next URL");
        assertThat(rule.first()).isEqualTo(FIRST);
    }

    @Test
    void next_originOfAVendorBehindAGateway_givesThePagingParameters() {
        URI vendor = URI.create("https://api.vendor.example");
        assertThat(next(vendor, "https://api.vendor.example/v2/goals/?limit=50&offset=50&owner=y"))
                .isEqualTo(Map.of("limit", "50", "offset", "50"));
        assertThat(next(vendor, "http://api.vendor.example/v2/goals/?offset=50"))
                .containsEntry("offset", "50");
        assertThat(next(vendor, "https://gateway.example.com/vendor/goals/?offset=50"))
                .containsEntry("offset", "50");
        assertThat(next(vendor, "?offset=50")).containsEntry("offset", "50");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example.net/goals/?offset=50",
                "https://api.vendor.example.evil.net/goals/?offset=50",
                "https://api.vendor.example:8443/goals/?offset=50",
                "https://user:canary@api.vendor.example/goals/?offset=50",
                "https://gateway.example.com/goals/?offset=50",
                "ftp://api.vendor.example/goals/?offset=50",
            })
    void next_neitherGatewayNorVendor_isRefused(String link) {
        assertThatThrownBy(() -> next(URI.create("https://api.vendor.example"), link))
                .isInstanceOf(OriginException.class)
                .hasMessageContaining("https://gateway.example.com/vendor or to https://api.vendor.example")
                .hasMessageNotContaining("canary");
    }

    private Map<String, String> next(URI linksFrom, String link) {
        URI gateway = URI.create("https://gateway.example.com/vendor");
        return rule.next(new Wire(link, null), new PagePosition("acme.goals.list", gateway, linksFrom, FIRST));
    }

    private Map<String, String> next(String base, String link) {
        return rule.next(new Wire(link, null), new PagePosition("acme.goals.list", URI.create(base), FIRST));
    }

    @Test
    void next_linkLongerThanAnyServerTakes_isRefused() {
        String link = "https://api.example.com/goals/?offset=" + "5".repeat(20_000);

        assertThatThrownBy(() -> next("https://api.example.com", link))
                .isInstanceOf(OriginException.class)
                .hasMessageContaining("characters");
    }
}
