package io.github.okr4j.core.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three processes with one file; {@code OAuthFleetEvidence} is the larger variant. */
class OAuthFleetTest {
    @TempDir
    private Path directory;

    @Test
    void threeProcesses_strictServer_refreshOncePerRoundAndLoseNothing() throws Exception {
        FleetServer.Policy policy = FleetServer.Policy.FAMILY;
        try (FleetServer server = new FleetServer(policy);
                Fleet fleet = new Fleet(3)) {
            Fleet.Result result =
                    fleet.run(server, policy, directory.resolve("tokens").toString(), 4, false);
            assertThat(result).isEqualTo(new Fleet.Result(4, 0, 4, 0, 0, 0, 0, ""));
        }
    }

    @Test
    void processKilledBeforeTheSave_lenientServer_theOthersGoOn() throws Exception {
        FleetServer.Policy policy = FleetServer.Policy.SLOW;
        try (FleetServer server = new FleetServer(policy);
                Fleet fleet = new Fleet(2)) {
            Fleet.Result result =
                    fleet.run(server, policy, directory.resolve("tokens").toString(), 3, true);
            assertThat(result).isEqualTo(new Fleet.Result(3, 1, 4, 0, 0, 0, 0, ""));
        }
    }
}
