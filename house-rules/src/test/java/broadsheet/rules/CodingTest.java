package broadsheet.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class CodingTest {

    @Test
    void servicesAndLibrariesTakeTheTimeFromAClockThatTheyAreGiven() {
        noClasses()
                .that()
                .resideOutsideOfPackages("broadsheet.local..", "broadsheet.benchmarks..", "broadsheet.importing..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("a test moves the clock instead of waiting")
                .check(House.classes());
    }

    @Test
    void whatAClassNeedsIsInItsConstructor() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(House.classes());
    }

    @Test
    void servicesSpeakThroughTheirLog() {
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(House.classes());
        noClasses()
                .that()
                .resideInAnyPackage(House.SERVICES)
                .should(ACCESS_STANDARD_STREAMS)
                .check(House.classes());
    }

    @Test
    void nothingSharedChanges() {
        noFields()
                .that()
                .areStatic()
                .and()
                .areNotFinal()
                .and(describe(
                        "are written by people", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should()
                .beDeclaredInClassesThat()
                .resideInAPackage("broadsheet..")
                .allowEmptyShould(true)
                .check(House.classes());
    }

    @Test
    void anInterfaceHasMoreThanOneImplementation() {
        classes()
                .that()
                .areInterfaces()
                .and()
                .areNotAnnotations()
                .and()
                .doNotHaveSimpleName("package-info")
                .and()
                .areNotAnnotatedWith(FunctionalInterface.class)
                .should(be(describe("implemented more than once", CodingTest::isImplementedMoreThanOnce)))
                .check(House.classes());
    }

    private static boolean isImplementedMoreThanOnce(JavaClass type) {
        return type.getAllSubclasses().stream()
                        .filter(subclass -> !subclass.isInterface())
                        .count()
                > 1;
    }
}
