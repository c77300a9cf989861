package io.github.okr4j.core;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNCHRONIZED;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.okr4j.core.error.SdkException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The house rules of this module. */
@AnalyzeClasses(packages = "io.github.okr4j.core", importOptions = ImportOption.DoNotIncludeTests.class)
class CoreArchitectureTest {
    private static final List<String> FOREIGN = List.of("com.fasterxml.jackson.", "okhttp3.", "okio.", "kotlin.");

    @ArchTest
    static final ArchRule packages_areNamedAfterWhatTheyAreAbout = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..", "..model..", "..internal..");

    @ArchTest
    static final ArchRule http_isNotKnownToTheOtherRooms = noClasses()
            .that()
            .resideOutsideOfPackages("io.github.okr4j.core.http", "io.github.okr4j.core.oauth")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.okr4j.core.http");

    @ArchTest
    static final ArchRule oauth_isNotKnownToTheOtherRooms = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.okr4j.core.oauth")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.okr4j.core.oauth");

    @ArchTest
    static final ArchRule json_knowsNoOtherRoom = noClasses()
            .that()
            .resideInAPackage("io.github.okr4j.core.json")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.okr4j.core",
                    "io.github.okr4j.core.auth",
                    "io.github.okr4j.core.error",
                    "io.github.okr4j.core.http",
                    "io.github.okr4j.core.oauth",
                    "io.github.okr4j.core.page");

    @ArchTest
    static final ArchRule auth_knowsSecretsOnly = noClasses()
            .that()
            .resideInAPackage("io.github.okr4j.core.auth")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.okr4j.core.error",
                    "io.github.okr4j.core.http",
                    "io.github.okr4j.core.json",
                    "io.github.okr4j.core.page");

    @ArchTest
    static final ArchRule jackson_isTheBusinessOfJsonAlone = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.okr4j.core.json")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule okHttp_isKnownWhereAddressesAndCallsAre = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.okr4j.core.http")
            .and()
            .doNotHaveSimpleName("NextUrlRule")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("okhttp3..", "okio..");

    @ArchTest
    static final ArchRule locks_areNoSynchronizedMethods =
            noMethods().should().haveModifier(SYNCHRONIZED).because("I/O under a monitor pins virtual threads");

    @ArchTest
    static final ArchRule threads_neverSleepOutsideTheSleeper = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("io.github.okr4j.core.http.Sleeper$1")
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Thread.class, "sleep", long.class, int.class)
            .orShould()
            .callMethod(TimeUnit.class, "sleep", long.class);

    @ArchTest
    static final ArchRule logging_isSystemLogger = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging", "org.slf4j..", "org.apache.logging..");

    @ArchTest
    static final ArchRule output_isNeverPrinted =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule state_isNeverStaticAndMutable =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule optional_isNoFieldOrParameter = fields().should().notHaveRawType(Optional.class);

    @ArchTest
    static final ArchRule exceptions_areSdkExceptions = classes()
            .that()
            .areAssignableTo(Exception.class)
            .and()
            .resideInAPackage("io.github.okr4j.core.error")
            .should()
            .beAssignableTo(SdkException.class)
            .andShould()
            .haveSimpleNameEndingWith("Exception");

    @ArchTest
    static void pipelineSteps_arePackagePrivate(JavaClasses all) {
        assertThat(all.stream()
                        .filter(type -> type.getPackageName().equals("io.github.okr4j.core.http"))
                        .filter(type ->
                                type.isTopLevelClass() && type.getModifiers().contains(PUBLIC))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "BatchRead",
                        "CallFactory",
                        "CallListener",
                        "ClientBuilder",
                        "Evidence",
                        "EmbeddedError",
                        "HttpMethod",
                        "Idempotency",
                        "Operation",
                        "PagedOperation",
                        "Permit",
                        "QueryParameters",
                        "TokenPage",
                        "TooLateException",
                        "RateBudget",
                        "RateLimiter",
                        "Request",
                        "Sleeper",
                        "Timing",
                        "VendorProfile");
    }

    @ArchTest
    static void publicSignatures_holdNoTypeOfALibrary(JavaClasses all) {
        assertThat(all.stream()
                        .filter(CoreArchitectureTest::isVisible)
                        .flatMap(type -> type.getCodeUnits().stream())
                        .filter(CoreArchitectureTest::isVisible)
                        .filter(unit ->
                                typesOf(unit).anyMatch(type -> FOREIGN.stream().anyMatch(type.getName()::startsWith)))
                        .map(JavaCodeUnit::getFullName))
                .containsExactlyInAnyOrder(
                        "io.github.okr4j.core.http.ClientBuilder.okHttpClient(okhttp3.OkHttpClient)",
                        "io.github.okr4j.core.http.ClientBuilder.callFactory(java.util.function.Function)");
    }

    private static boolean isVisible(JavaClass type) {
        boolean own =
                type.getModifiers().contains(PUBLIC) || type.getModifiers().contains(JavaModifier.PROTECTED);
        return own
                && type.getEnclosingClass().map(CoreArchitectureTest::isVisible).orElse(true);
    }

    private static boolean isVisible(JavaCodeUnit unit) {
        return unit.getModifiers().contains(PUBLIC) || unit.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> typesOf(JavaCodeUnit unit) {
        return Stream.concat(
                unit.getAllInvolvedRawTypes().stream(),
                unit.getExceptionTypes().stream().map(type -> type.toErasure()));
    }
}
