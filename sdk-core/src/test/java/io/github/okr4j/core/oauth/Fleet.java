package io.github.okr4j.core.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Several processes, four threads each, that share a store, round after round; some are killed on the way. */
final class Fleet implements AutoCloseable {
    private static final int EARLY_ROUND = FleetServer.LIFE_SECONDS - 180;
    private static final int LATE_ROUND = FleetServer.LIFE_SECONDS + 60;

    /** Longer than a failed refresh is remembered. */
    private static final int AFTER_LOSS = 60;

    /** In a place of tokens: the member's number modulo 2. */
    static final String MEMBER = "MEMBER";

    private final List<Member> members = new ArrayList<>();

    /** What came of all rounds with one server. */
    record Result(
            int rounds, int kills, int refreshes, int refused, int failed, int lost, int lostByKills, String text) {}

    private record Member(Process process, PrintWriter commands, BufferedReader replies) {
        static Member start() throws IOException {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            Process process = new ProcessBuilder(
                            java,
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xmx64m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            FleetMember.class.getName())
                    .redirectError(Redirect.INHERIT)
                    .start();
            return new Member(
                    process,
                    new PrintWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8), true),
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
        }

        String reply() throws IOException {
            String reply = replies.readLine();
            return reply == null ? "ended" : reply;
        }

        void kill() {
            process.destroyForcibly();
            assertThat(process.onExit()).succeedsWithin(10, TimeUnit.SECONDS);
        }
    }

    Fleet(int size) throws IOException {
        for (int i = 0; i < size; i++) {
            members.add(Member.start());
        }
    }

    /** Drives all rounds; in every third the first process is killed between response and save, if asked for. */
    Result run(FleetServer server, FleetServer.Policy policy, String place, int rounds, boolean kills)
            throws Exception {
        TokenStore store = FleetMember.store(place.replace(MEMBER, "0"));
        long ahead = 0;
        store.save(server.authorize(Instant.now()));
        for (int i = 0; i < members.size(); i++) {
            open(members.get(i), server, place.replace(MEMBER, String.valueOf(i % 2)), ahead);
        }
        int killed = 0;
        int failed = 0;
        int lost = 0;
        int lostByKills = 0;
        String text = "";
        for (int round = 1; round <= rounds; round++) {
            ahead += round % 2 == 0 ? EARLY_ROUND : LATE_ROUND;
            boolean kill = kills && round % 3 == 0;
            List<Member> callers = new ArrayList<>(members);
            if (kill) {
                // Its own round must be one at expiry: all wait for the token that it does not save.
                ahead += LATE_ROUND - (round % 2 == 0 ? EARLY_ROUND : LATE_ROUND);
                callers.remove(0);
                killed++;
                members.get(0).commands().println("stuck " + ahead);
                assertThat(members.get(0).reply()).isEqualTo(FleetMember.RESPONDED);
            }
            for (Member member : callers) {
                member.commands().println("round " + ahead);
            }
            if (kill) {
                members.get(0).kill();
                members.set(0, Member.start());
            }
            boolean told = true;
            int failedNow = 0;
            for (Member member : callers) {
                String[] reply = member.reply().split(" ", 4);
                assertThat(reply[0]).isEqualTo("done");
                failedNow += Integer.parseInt(reply[1]);
                told &= reply[1].equals(reply[2]);
                text = reply[1].equals("0") ? text : reply[3];
            }
            if (failedNow > 0 && kill && told && !policy.survivesKill()) {
                lostByKills++;
                ahead += AFTER_LOSS;
                store.save(server.authorize(Instant.now().plusSeconds(ahead)));
                for (Member member : callers) {
                    member.commands().println("round " + ahead);
                    assertThat(member.reply()).startsWith("done 0 ");
                }
            } else {
                failed += failedNow;
                lost += failedNow > 0 ? 1 : 0;
            }
            if (kill) {
                open(members.get(0), server, place.replace(MEMBER, "0"), ahead);
            }
        }
        return new Result(rounds, killed, server.refreshes(), server.refused(), failed, lost, lostByKills, text);
    }

    private static void open(Member member, FleetServer server, String place, long ahead) throws IOException {
        member.commands().println("open " + server.url() + " " + place + " " + ahead);
        assertThat(member.reply()).isEqualTo(FleetMember.OPENED);
    }

    @Override
    public void close() {
        for (Member member : members) {
            member.kill();
        }
    }
}
