package io.github.okr4j.kafka;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of the house for this module, which the examples do not have on their class path. */
@AnalyzeClasses(packages = "io.github.okr4j.kafka", importOptions = ImportOption.DoNotIncludeTests.class)
class KafkaArchitectureTest {
    @ArchTest
    static final ArchRule sleeping_anywhere_isForbidden =
            noClasses().should().callMethod(Thread.class, "sleep", long.class);

    /** A worker of another release has other inner classes, and a plugin must not carry them. */
    @ArchTest
    static final ArchRule connector_ofKafka_usesTheApiOnly = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka.connect.runtime..", "org.apache.kafka.common.utils..");

    @ArchTest
    static final ArchRule types_thatUsersName_arePublicAndNoOthers = classes()
            .that()
            .arePublic()
            .should()
            .haveNameMatching(".*\\.(OkrSourceConnector|OkrSourceTask|AccountProvider|Account)");
}
