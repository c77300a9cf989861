package io.github.okr4j.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.ClientBuilder;
import io.github.okr4j.core.http.VendorProfile;
import io.github.okr4j.core.json.WireName;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.BaseStream;

/** The rules of the house that concern all modules. */
@AnalyzeClasses(
        packages = "io.github.okr4j",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoTestJars.class})
class ArchitectureTest {
    /** What core's tests lend to others comes as a jar, which does not look like a folder of tests. */
    static final class NoTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    private static final String[] VENDORS = {
        "io.github.okr4j.clickup..",
        "io.github.okr4j.pipedrive..",
        "io.github.okr4j.perdoo..",
        "io.github.okr4j.performengage.."
    };

    @ArchTest
    static final ArchRule vendors_amongEachOther_doNotDepend = slices().matching("io.github.okr4j.(*)..")
            .namingSlices("$1")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    com.tngtech.archunit.base.DescribedPredicate.alwaysTrue(),
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage("io.github.okr4j.core.."))
            .ignoreDependency(
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(
                            "io.github.okr4j.examples.."),
                    com.tngtech.archunit.base.DescribedPredicate.alwaysTrue())
            .ignoreDependency(
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage("io.github.okr4j.okr.."),
                    com.tngtech.archunit.base.DescribedPredicate.alwaysTrue());

    @ArchTest
    static final ArchRule core_ofVendors_knowsNothing = noClasses()
            .that()
            .resideInAPackage("io.github.okr4j.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(VENDORS);

    @ArchTest
    static final ArchRule testkit_ofVendors_knowsNothing = noClasses()
            .that()
            .resideInAPackage("io.github.okr4j.testkit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(VENDORS);

    /** A fake that decoded with the SDK would share its mistakes. */
    @ArchTest
    static final ArchRule fakes_ofTheSdk_knowNothing = noClasses()
            .that()
            .resideInAPackage("io.github.okr4j.testkit..")
            .and()
            .haveNameNotMatching(".*\\.(Samples|StubPages)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.okr4j.core..");

    /** The JDK's pools and its delay thread belong to the whole process: others may block them, or be blocked by us. */
    @ArchTest
    static final ArchRule threads_ofTheJdk_areNotBorrowed = noClasses()
            .that()
            .doNotHaveSimpleName("OAuthCredentials")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ForkJoinPool.class)
            .orShould()
            .accessTargetWhere(DescribedPredicate.describe(
                    "the work runs on the common pool or on the delay thread", ArchitectureTest::borrowsAThread));

    private static boolean borrowsAThread(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        if (owner.isAssignableTo(CompletionStage.class)) {
            boolean ownExecutor = access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget method
                    && method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Executor.class));
            return List.of("orTimeout", "completeOnTimeout", "delayedExecutor").contains(name)
                    || (name.endsWith("Async") && !ownExecutor);
        }
        return name.equals("parallelStream") || (owner.isAssignableTo(BaseStream.class) && name.equals("parallel"));
    }

    @ArchTest
    static final ArchRule packages_byResource_notByKind = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..", "..model..", "..internal..");

    /** One concept has one name, the one that other HTTP libraries use. */
    @ArchTest
    static final ArchRule types_byTheFieldsTerms_areNamed = noClasses()
            .should()
            .haveNameMatching(
                    ".*(Answer|Walk|Ticket|Door|Verdict|Standing|Wiring|Upcoming|FrontDesk|BadRoad|Untyped).*");

    @ArchTest
    static final ArchRule implementations_behindTheirInterfaces_arePackagePrivate = classes()
            .that()
            .resideInAnyPackage(VENDORS)
            .and(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "implement a profile or are an Http… or …Operations class",
                    type -> type.isAssignableTo(VendorProfile.class)
                            || type.getSimpleName().startsWith("Http")
                            || type.getSimpleName().endsWith("Operations")))
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule javaEnums_onTheWire_areKnownValuesOnly = classes()
            .that()
            .resideInAnyPackage(VENDORS)
            .and()
            .areEnums()
            .and(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "are not nested in a value",
                    type -> type.getEnclosingClass().isEmpty()))
            .should()
            .implement(WireName.class);

    @ArchTest
    static final ArchRule jacksonAndOkHttp_inPublicSignatures_doNotAppear = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(VENDORS)
            .and()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areNotAssignableTo(ClientBuilder.class)
            .should()
            .haveRawReturnType(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                    "com.fasterxml..", "okhttp3..", "okio..", "kotlin.."));

    @ArchTest
    static final ArchRule services_methods_describeCalls = methods()
            .that()
            .areDeclaredInClassesThat()
            .areInterfaces()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(VENDORS)
            .and()
            .areDeclaredInClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "are not sealed, as the kinds of a value are",
                    type -> !type.reflect().isSealed()))
            .and()
            .areNotStatic()
            .should()
            .haveRawReturnType(com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(ApiCall.class)
                    .or(com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(
                            io.github.okr4j.core.page.Paged.class)));

    @ArchTest
    static final ArchRule sleeping_anywhere_isForbidden =
            noClasses().should().callMethod(Thread.class, "sleep", long.class);

    /** The report listens to what the SDK logs; that takes the JDK's own backend. */
    @ArchTest
    static final ArchRule logging_ofAllButAListener_isTheSystemLoggers = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("io.github.okr4j.examples.RequestCount")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.logging.Logger");

    @ArchTest
    static final ArchRule checkedExceptions_inPublicMethods_areOurOwn = noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(VENDORS)
            .should()
            .declareThrowableOfType(Exception.class);
}
