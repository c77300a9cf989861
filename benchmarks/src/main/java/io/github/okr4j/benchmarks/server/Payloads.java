package io.github.okr4j.benchmarks.server;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Goals of Perform and Engage, and of ClickUp, in their wire form; what they hold is invented. */
public final class Payloads {
    /** Goals of a page. */
    public static final int PAGE_SIZE = 100;
    /** The id of the single goal. */
    public static final String ONE_ID = id(1_000);

    private static final String SENTENCE = "Whoever writes to us hears from a person, and by the next working day. ";

    private Payloads() {}

    /**
     * One goal of about 2 KB: most of it a long description.
     *
     * @return JSON in UTF-8
     */
    public static byte[] one() {
        return utf8(goal(1_000, SENTENCE.repeat(20)));
    }

    /**
     * The goals of a page, about 58 KB; every page has the same.
     *
     * @return a JSON array in UTF-8
     */
    public static byte[] goals() {
        return utf8(IntStream.range(0, PAGE_SIZE)
                .mapToObj(i -> goal(i, "Step " + i + ": " + SENTENCE.strip()))
                .collect(Collectors.joining(",", "[", "]")));
    }

    /**
     * A page that is a whole list.
     *
     * @return JSON in UTF-8
     */
    public static byte[] page() {
        byte[] goals = goals();
        byte[] head = head(PAGE_SIZE, null);
        byte[] page = new byte[head.length + goals.length + 1];
        System.arraycopy(head, 0, page, 0, head.length);
        System.arraycopy(goals, 0, page, head.length, goals.length);
        page[page.length - 1] = '}';
        return page;
    }

    /** A goal of ClickUp with three key results, about 2 KB; every id has the same. */
    static byte[] clickUpGoal() {
        String keyResult = """
                {"id":"%032x","goal_id":"%032x","name":"Answer (%d)","type":"number","unit":null,"creator":7,\
                "date_created":"1767225600000","percent_completed":0.5,"completed":false,"owners":[],\
                "steps_start":0,"steps_end":100,"steps_current":%d,"task_ids":[],"subcategory_ids":[]}""";
        String goal = """
                {"goal":{"id":"%032x","pretty_id":"1","name":"Answer every request within a day","team_id":"1",\
                "creator":7,"color":"#32a852","date_created":"1767225600000","due_date":"1798675200000",\
                "description":"%s","private":false,"archived":false,"multiple_owners":true,"folder_id":null,\
                "owners":[{"id":7,"username":"No\u00e9 Example","email":"noe@example.com"}],"key_result_count":3,\
                "percent_completed":0.5,"history":[],"key_results":[%s]}}""";
        String keyResults = IntStream.range(0, 3)
                .mapToObj(i -> keyResult.formatted(i, 1, i, 10 * i))
                .collect(Collectors.joining(","));
        return utf8(goal.formatted(1, SENTENCE.repeat(8), keyResults));
    }

    /** A list of goals of ClickUp, which has little more than their ids. */
    static byte[] clickUpGoals(long count) {
        return utf8(LongStream.range(0, count)
                .mapToObj(i -> "{\"id\":\"goal-%d\",\"name\":\"Goal %d\",\"key_result_count\":3}".formatted(i, i))
                .collect(Collectors.joining(",", "{\"goals\":[", "],\"folders\":[]}")));
    }

    static byte[] head(long total, @Nullable String next) {
        String link = next == null ? "null" : '"' + next + '"';
        return utf8("{\"count\":" + total + ",\"next\":" + link + ",\"previous\":null,\"results\":");
    }

    private static String goal(int i, String description) {
        return """
                {"api_id":"%s","title":"Answer every request within a day (%d)","description":"%s","department":%s,\
                "team_manager_name":null,"person_name":%s,"person_group_name":null,\
                "responsible_person_name":"No\u00e9 Example","unit":"%s","baseline_value":"0.0000",\
                "target_value":"100.0000","current_value":"%d.5000","start_date":"2026-01-%02d",\
                "target_date":"2026-12-%02d","is_complete":%s,"rag_status":"%s","auto_calculated":true,"is_okr":%s,\
                "goal_weight":%d,"goal_visibility":"%s","rag_target_based":false}""".formatted(
                        id(i),
                        i,
                        description,
                        i % 2 == 0 ? "\"Support\"" : "null",
                        i % 2 == 0 ? "null" : "\"Mara Example\"",
                        i % 3 == 0 ? "perc" : "number",
                        i % 100,
                        1 + i % 28,
                        1 + i % 31,
                        i % 7 == 0,
                        new String[] {"RED", "AMBER", "GREEN"}[i % 3],
                        i % 5 == 0,
                        1 + i % 4,
                        i % 4 == 0 ? "lineofsight" : "public");
    }

    private static String id(int i) {
        return String.format(Locale.ROOT, "580:%032x", 0x9E3779B97F4A7C15L * (i + 1));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
