package io.github.okr4j.examples.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ForbiddenTextsTest {
    private static final int TEXTS = 300;
    private static final int SHORTEST = 8;

    @Test
    void firstIn_textsOfTwoLetters_findsWhatContainsFinds() {
        Random random = new Random(4711);
        int found = 0;
        for (int i = 0; i < TEXTS; i++) {
            String forbidden = letters(random, SHORTEST + i % 4);
            ForbiddenTexts texts = new ForbiddenTexts();
            texts.add("another text");
            texts.add(forbidden);
            String text = letters(random, i);
            boolean contained = text.contains(forbidden);
            found += contained ? 1 : 0;

            assertThat(texts.firstIn(text)).as(text).isEqualTo(contained ? forbidden : null);
        }
        assertThat(found).isBetween(1, TEXTS - 1);
    }

    @Test
    void firstIn_textAtEitherEnd_isFound() {
        ForbiddenTexts texts = new ForbiddenTexts();
        texts.add("cnry-4711");

        assertThat(texts.firstIn("cnry-4711 and more")).isEqualTo("cnry-4711");
        assertThat(texts.firstIn("before cnry-4711")).isEqualTo("cnry-4711");
        assertThat(texts.firstIn("cnry-4711")).isEqualTo("cnry-4711");
        assertThat(texts.firstIn("cnry-471")).isNull();
    }

    private static String letters(Random random, int length) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < length; i++) {
            all.append(random.nextBoolean() ? 'a' : 'b');
        }
        return all.toString();
    }
}
