package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DepartmentTotalsTest {
    /**
     * Of twelve goals, at 0, 8, … 88 percent, each of four people has every fourth: Dara 0, 32, 64 (Care), Emil 8, 40, 72
     * (Sales), Fay 16, 48, 80 (both). Sales has one of its own at 50 percent.
     */
    @Test
    void run_goalsJoinedToPeople_printsTotalsByDepartment() {
        assertThat(output())
                .containsPattern("Customer Care +6 goals +average progress 40 %")
                .containsPattern("Sales +7 goals +average progress 45 %");
    }

    @Test
    void run_goalsOfUnknownAndAmbiguousPeople_areNotCountedToADepartment() {
        assertThat(output())
                .containsPattern("\\(several of that name\\) +3 goals +average progress 56 %")
                .containsPattern("\\(nobody of that name\\) +1 goals +average progress 10 %")
                .contains("2 people are called Goro Abe");
    }

    private static String output() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            DepartmentTotals.run(out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
