package dev.roster;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Holds the house up: the arrows between modules, features without cycles, and what no class may do. */
@AnalyzeClasses(packages = "dev.roster", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final String SIGN_IN = "dev.roster.signin..";
    private static final String REST = "dev.roster.rest..";
    private static final String ACTIVATION = "dev.roster.activation..";

    /** What user-storage is made of, in the order of its README. */
    private static final List<String> ROOMS =
            List.of("error", "digest", "limit", "realm", "member", "link", "mail", "access", "team", "organization");

    /** The other modules. */
    private static final List<String> MODULES = List.of("activation", "signin", "rest");

    @ArchTest
    static final ArchRule doorsAndRestKnowTheRulesAndNotEachOther = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("authenticators")
            .definedBy(SIGN_IN)
            .layer("admin-rest")
            .definedBy(REST)
            .layer("realm-config")
            .definedBy(ACTIVATION)
            .whereLayer("authenticators")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("realm-config")
            .mayOnlyBeAccessedByLayers("admin-rest")
            .whereLayer("admin-rest")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule rulesKnowNeitherDoorsNorRest = noClasses()
            .that()
            .resideOutsideOfPackages(SIGN_IN, REST, ACTIVATION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SIGN_IN, REST, ACTIVATION);

    @ArchTest
    static final ArchRule rulesKnowNoHttp = noClasses()
            .that()
            .resideOutsideOfPackages(SIGN_IN, REST)
            .should()
            .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "are part of Jakarta REST, but for the builder of addresses",
                    c -> c.getPackageName().startsWith("jakarta.ws.rs")
                            && !c.getSimpleName().equals("UriBuilder")));

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("dev.roster.(**)").should().beFreeOfCycles();

    @ArchTest
    static void roomsAreFew(JavaClasses all) {
        assertThat(all.getPackage("dev.roster").getSubpackages())
                .extracting(JavaPackage::getName)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(ROOMS.stream(), MODULES.stream())
                        .map("dev.roster."::concat)
                        .toList());
    }

    @ArchTest
    static void roomsKnowThoseBeforeThemOnly(JavaClasses all) {
        for (int i = 0; i < ROOMS.size() - 1; i++) {
            noClasses()
                    .that()
                    .resideInAPackage(inside(ROOMS.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ROOMS.stream()
                            .skip(i + 1L)
                            .map(ArchitectureTest::inside)
                            .toArray(String[]::new))
                    .check(all);
        }
    }

    private static String inside(String room) {
        return "dev.roster." + room + "..";
    }

    @ArchTest
    static final ArchRule nothingPretendsToBeKeycloak = noClasses().should().resideInAPackage("org.keycloak..");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)");

    @ArchTest
    static final ArchRule timeIsKeycloaksClock = noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule randomnessIsKeycloaks =
            noClasses().should().dependOnClassesThat().areAssignableTo(Random.class);

    @ArchTest
    static final ArchRule nothingReachesIntoPrivates =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect..");

    @ArchTest
    static final ArchRule refusalsAreFinal = classes()
            .that()
            .areAssignableTo("dev.roster.error.RosterException")
            .and()
            .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT)
            .should()
            .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL);
}
