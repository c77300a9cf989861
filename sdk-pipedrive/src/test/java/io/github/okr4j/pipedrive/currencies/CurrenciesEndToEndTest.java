package io.github.okr4j.pipedrive.currencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.pipedrive.RoomsFixture;
import io.github.okr4j.testkit.Fault;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrenciesEndToEndTest extends RoomsFixture {
    private final Currencies currencies = client.currencies();

    @Test
    void list_company_tellsIdsThatAreTheCompanysOwn() {
        long afn = fake.addCurrency("AFN", "Afghan Afghani");
        long eur = fake.addCurrency("EUR", "Euro");
        assertThat(currencies.list().execute()).extracting(Currency::id).containsExactly(afn, eur);
        assertThat(fake.lastRequest().query()).isEmpty();
    }

    @Test
    void find_partOfNameOrCode_findsTheCurrency() {
        fake.addCurrency("AFN", "Afghan Afghani");
        fake.addCurrency("EUR", "Euro");
        assertThat(currencies.find("eur").execute()).extracting(Currency::code).containsExactly("EUR");
        assertThat(currencies.find("afghan").execute())
                .extracting(Currency::code)
                .containsExactly("AFN");
        assertThat(currencies.find("gold").execute()).isEmpty();
    }

    @Test
    void list_burst_waitsTheRelativeSeconds() {
        fake.inject(Fault.tooManyRequests().header("x-ratelimit-remaining", "0").header("x-ratelimit-reset", "2"));
        assertThat(currencies.list().execute()).isEmpty();
        assertThat(time.waits()).containsExactly(Duration.ofMillis(2200));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "a\nb"})
    void find_termThatNamesNothing_isRefusedWithNothingSent(String term) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> currencies.find(term))
                .withMessageStartingWith("term ");
        assertThat(fake.requests()).isEmpty();
    }
}
