package broadsheet.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class PackagesTest {

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("broadsheet.(*).(*)..").should().beFreeOfCycles().check(House.classes());
    }

    @Test
    void aPackageIsNamedByWhatItIsAbout() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..common..",
                        "..util..",
                        "..utils..",
                        "..helper..",
                        "..impl..",
                        "..misc..",
                        "..dto..",
                        "..model..",
                        "..service..",
                        "..controller..",
                        "..repository..")
                .check(House.classes());
    }

    @Test
    void aClassIsNamedByWhatItDoes() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .check(House.classes());
    }

    @Test
    void everyPackageIsCheckedForNulls() {
        var packages = House.classes().stream().map(JavaClass::getPackage).distinct();

        assertThat(packages.filter(it -> !isNullMarked(it)).map(JavaPackage::getName))
                .as("packages without @NullMarked in their package-info.java")
                .isEmpty();
    }

    @Test
    void aTypeIsPublicOnlyWhereAnotherPackageNeedsIt() {
        classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .resideOutsideOfPackage("broadsheet.events..")
                .and(describe(
                        "can't be started",
                        type -> type.tryGetMethod("main", String[].class).isEmpty()))
                .should(not(beNeededInItsOwnPackageOnly()))
                .check(House.classes());
    }

    private static boolean isNullMarked(JavaPackage subject) {
        return subject.tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith((Class<? extends Annotation>) NullMarked.class))
                .orElse(false);
    }

    private static ArchCondition<JavaClass> beNeededInItsOwnPackageOnly() {
        return new ArchCondition<>("be needed in its own package only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var needed = type.getDirectDependenciesToSelf().stream()
                        .map(dependency -> dependency.getOriginClass().getPackageName())
                        .anyMatch(user -> !user.equals(type.getPackageName()));
                events.add(new SimpleConditionEvent(type, !needed, type.getName()));
            }
        };
    }
}
