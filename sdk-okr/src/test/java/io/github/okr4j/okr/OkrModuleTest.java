package io.github.okr4j.okr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OkrModuleTest {
    /** Were one transitive, javac would want it on the module path of every user. */
    @Test
    void vendors_onTheModulePath_areOptional() throws IOException {
        URI classes =
                URI.create(OkrItem.class.getProtectionDomain().getCodeSource().getLocation() + "module-info.class");
        try (InputStream in = classes.toURL().openStream()) {
            Set<Requires> required = ModuleDescriptor.read(in).requires();
            assertThat(required)
                    .filteredOn(
                            module -> module.name().matches("io.github.okr4j.(clickup|pipedrive|perdoo|performengage)"))
                    .hasSize(4)
                    .extracting(Requires::modifiers)
                    .containsOnly(Set.of(Modifier.STATIC));
        }
    }
}
