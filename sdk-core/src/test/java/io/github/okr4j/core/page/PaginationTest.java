package io.github.okr4j.core.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.page.Pagination.PagePosition;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaginationTest {
    record Wire(List<String> items, String next, Boolean last, long total) {
        static Wire of(String next, String... items) {
            return new Wire(List.of(items), next, null, 0);
        }
    }

    @Test
    void pageToken_tokenPresent_isTheNextPosition() {
        Pagination<Wire, String> rule = Pagination.pageToken("token", Wire::items, Wire::next);
        assertThat(rule.style()).isEqualTo("page token");
        assertThat(rule.first()).isEmpty();
        assertThat(rule.items(Wire.of("t2", "a"))).containsExactly("a");
        assertThat(rule.next(Wire.of("t2", "a"), at(Map.of()))).isEqualTo(Map.of("token", "t2"));
        assertThat(rule.total(Wire.of("t2"))).isNull();
    }

    @Test
    void pageToken_null_isTheEnd() {
        Pagination<Wire, String> rule = Pagination.pageToken("token", Wire::items, Wire::next);
        assertThat(rule.next(Wire.of(null, "a"), at(Map.of("token", "t1")))).isNull();
    }

    @Test
    void pageToken_blank_isATokenUnlessDeclaredTheEnd() {
        Pagination<Wire, String> rule = Pagination.pageToken("token", Wire::items, Wire::next);
        assertThat(rule.next(Wire.of("", "a"), at(Map.of()))).isEqualTo(Map.of("token", ""));
        Pagination<Wire, String> declared =
                Pagination.pageToken("token", Wire::items, page -> page.next().isEmpty() ? null : page.next());
        assertThat(declared.next(Wire.of("", "a"), at(Map.of()))).isNull();
    }

    @Test
    void cursor_everyPage_repeatsTheFixedParameters() {
        Pagination<Wire, String> rule = Pagination.cursor("after", Map.of("limit", "100"), Wire::items, Wire::next);
        assertThat(rule.style()).isEqualTo("cursor");
        assertThat(rule.first()).isEqualTo(Map.of("limit", "100"));
        assertThat(rule.next(Wire.of("c2"), at(rule.first()))).isEqualTo(Map.of("limit", "100", "after", "c2"));
    }

    @Test
    void offset_shortPage_growsByTheItemsReceived() {
        Pagination<Wire, String> rule =
                Pagination.offset("start", Map.of("limit", "500"), Wire::items, (page, next) -> page.next() != null);
        assertThat(rule.style()).isEqualTo("offset");
        assertThat(rule.next(Wire.of("more", "a", "b", "c"), at(Map.of("start", "10", "limit", "500"))))
                .isEqualTo(Map.of("start", "13", "limit", "500"));
    }

    @Test
    void offset_noMore_isTheEnd() {
        Pagination<Wire, String> rule =
                Pagination.offset("start", Map.of(), Wire::items, (page, next) -> next < page.total());
        Wire page = new Wire(List.of("a", "b"), null, null, 4);
        assertThat(rule.next(page, at(Map.of()))).isEqualTo(Map.of("start", "2"));
        assertThat(rule.next(page, at(Map.of("start", "2")))).isNull();
    }

    @Test
    void pageNumber_flagFalse_isTheNextNumberEvenAfterAnEmptyPage() {
        Pagination<Wire, String> rule = Pagination.pageNumber("page", 0, Wire::items, Wire::last);
        assertThat(rule.style()).isEqualTo("page number");
        assertThat(rule.first()).isEqualTo(Map.of("page", "0"));
        assertThat(rule.next(new Wire(List.of(), null, false, 0), at(rule.first())))
                .isEqualTo(Map.of("page", "1"));
    }

    @Test
    void pageNumber_flagTrue_isTheEndEvenOfAFullPage() {
        Pagination<Wire, String> rule = Pagination.pageNumber("page", 0, Wire::items, Wire::last);
        assertThat(rule.next(new Wire(List.of("a"), null, true, 0), at(rule.first())))
                .isNull();
    }

    @Test
    void pageNumber_noFlag_endsWithAnEmptyPage() {
        Pagination<Wire, String> rule = Pagination.pageNumber("page", 1, Wire::items, Wire::last);
        assertThat(rule.next(Wire.of(null, "a"), at(Map.of()))).isEqualTo(Map.of("page", "2"));
        assertThat(rule.next(Wire.of(null), at(Map.of("page", "2")))).isNull();
    }

    @Test
    void resume_positionOfTheRule_isKept() {
        Pagination<Wire, String> offset =
                Pagination.offset("start", Map.of("limit", "500"), Wire::items, (page, next) -> false);
        assertThat(offset.resume(Map.of("start", "13", "limit", "500"))).containsEntry("start", "13");
        Pagination<Wire, String> number = Pagination.pageNumber("page", 0, Wire::items, Wire::last);
        assertThat(number.resume(Map.of("page", "7"))).containsEntry("page", "7");
        Pagination<Wire, String> cursor = Pagination.cursor("after", Map.of("limit", "100"), Wire::items, Wire::next);
        assertThat(cursor.resume(Map.of("limit", "100", "after", "a b&c"))).containsEntry("after", "a b&c");
        assertThat(nextUrl().resume(Map.of("limit", "25", "offset", "75"))).containsEntry("limit", "25");
    }

    @Test
    void resume_foreignParameter_isRefused() {
        Pagination<Wire, String> number = Pagination.pageNumber("page", 0, Wire::items, Wire::last);
        assertChanged(number, Map.of("page", "1", "include_closed", "true"));
        Pagination<Wire, String> token = Pagination.pageToken("token", Wire::items, Wire::next);
        assertChanged(token, Map.of("token", "t2", "owner", "x"));
        assertChanged(nextUrl(), Map.of("limit", "50", "offset", "50", "owner", "x"));
    }

    @Test
    void resume_fixedParameterChangedOrMissing_isRefused() {
        Pagination<Wire, String> cursor = Pagination.cursor("after", Map.of("limit", "100"), Wire::items, Wire::next);
        assertChanged(cursor, Map.of("limit", "100000", "after", "c2"));
        assertChanged(cursor, Map.of("after", "c2"));
        assertChanged(nextUrl(), Map.of("offset", "50"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "-1", "+1", "1.5", "1e3", " 1", "9999999999999999", "\u0661"})
    void resume_noNumber_isRefused(String value) {
        assertChanged(Pagination.pageNumber("page", 0, Wire::items, Wire::last), Map.of("page", value));
        assertChanged(Pagination.offset("start", Map.of(), Wire::items, (page, next) -> false), Map.of("start", value));
        assertChanged(nextUrl(), Map.of("limit", "50", "offset", value));
        assertChanged(nextUrl(), Map.of("limit", value, "offset", "50"));
    }

    @Test
    void next_tokenLongerThanAnyVendorSends_isRefused() {
        Pagination<Wire, String> rule = Pagination.pageToken("token", Wire::items, Wire::next);
        assertThat(rule.next(Wire.of("t".repeat(4_096)), at(Map.of()))).isNotNull();
        assertThatThrownBy(() -> rule.next(Wire.of("t".repeat(4_000_000)), at(Map.of())))
                .isInstanceOf(DecodeException.class)
                .hasMessage("acme.items.list: the vendor's token for the next page has 4000000 characters;"
                        + " at most 4096 are accepted");
    }

    @Test
    void next_tokenOneCharacterTooLong_isRefused() {
        Pagination<Wire, String> rule = Pagination.pageToken("token", Wire::items, Wire::next);
        assertThatThrownBy(() -> rule.next(Wire.of("t".repeat(4_097)), at(Map.of())))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("has 4097 characters");
    }

    @Test
    void resume_fifteenDigits_isTheLargestNumber() {
        Pagination<Wire, String> rule = Pagination.pageNumber("page", 0, Wire::items, Wire::last);
        assertThat(rule.resume(Map.of("page", "909090909090909"))).containsEntry("page", "909090909090909");
        assertChanged(rule, Map.of("page", "1000000000000000"));
    }

    @Test
    void next_tokenWithHalfACharacter_isRefused() {
        Pagination<Wire, String> rule = Pagination.pageToken("token", Wire::items, Wire::next);
        assertThat(rule.next(Wire.of("t\ud83d\ude00"), at(Map.of()))).isNotNull();
        assertThatThrownBy(() -> rule.next(Wire.of("t\ud800"), at(Map.of())))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("token for the next page contains half of a surrogate pair");
    }

    @Test
    void next_linkWithAnOffsetThatIsNoNumber_isRefused() {
        assertThatThrownBy(() -> nextUrl().next(Wire.of("https://api.example.com/items?offset=-5"), at(Map.of())))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("offset for the next page is not a number");
    }

    private static Pagination<Wire, String> nextUrl() {
        Map<String, String> first = Map.of("limit", "50", "offset", "0");
        return Pagination.nextUrl(Set.of("limit", "offset"), first, Wire::items, Wire::next, page -> null);
    }

    private static void assertChanged(Pagination<Wire, String> rule, Map<String, String> position) {
        assertThatThrownBy(() -> rule.resume(position))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("pageToken was changed: ");
    }

    private static PagePosition at(Map<String, String> parameters) {
        return new PagePosition("acme.items.list", URI.create("https://api.example.com"), parameters);
    }
}
