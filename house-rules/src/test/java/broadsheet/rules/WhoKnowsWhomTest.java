package broadsheet.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhoKnowsWhomTest {

    private static final String[] LIBRARIES = {
        "broadsheet.events..", "broadsheet.outbox..", "broadsheet.inbox..", "broadsheet.web.."
    };

    @ParameterizedTest
    @ValueSource(strings = {"broadsheet.article..", "broadsheet.comment..", "broadsheet.feed.."})
    void aServiceKnowsItselfAndTheLibrariesOnly(String service) {
        classes()
                .that()
                .resideInAPackage(service)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(service)
                        .or(resideInAnyPackage(LIBRARIES))
                        .or(not(resideInAnyPackage("broadsheet.."))))
                .because("services speak by events and HTTP, so that each can be changed, scaled and lost alone")
                .check(House.classes());
    }

    @Test
    void noLibraryKnowsAService() {
        noClasses()
                .that()
                .resideInAnyPackage(LIBRARIES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(House.SERVICES)
                .check(House.classes());
    }

    @Test
    void theLauncherAndTheBenchmarksMeetTheServicesAsProcessesOnly() {
        noClasses()
                .that()
                .resideInAnyPackage("broadsheet.local..", "broadsheet.benchmarks..", "broadsheet.importing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(House.SERVICES)
                .check(House.classes());
    }

    @Test
    void eventsAreReadableWithoutSpringKafkaOrMongoDb() {
        noClasses()
                .that()
                .resideInAPackage("broadsheet.events..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS)
                .because("the events are a published contract that any program may read")
                .check(House.classes());
    }

    @Test
    void outboxInboxAndWebKnowNoEvent() {
        noClasses()
                .that()
                .resideInAnyPackage("broadsheet.outbox..", "broadsheet.inbox..", "broadsheet.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("broadsheet.events..")
                .because("how records travel has nothing to do with what they say")
                .check(House.classes());
    }

    @Test
    void theDomainKnowsNoFramework() {
        classes()
                .that()
                .resideInAnyPackage("broadsheet.article.domain..", "broadsheet.comment.domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "broadsheet.article.domain..",
                        "broadsheet.comment.domain..",
                        "java..",
                        "org.jspecify.annotations..",
                        "com.ibm.icu..",
                        "com.fasterxml.uuid..")
                .because("what is true in a newsroom is true on any framework")
                .check(House.classes());
    }

    @Test
    void whatReadersSeeIsMadeWithoutSpringKafkaOrMongoDb() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "broadsheet.feed.arrangement",
                        "broadsheet.feed.site..",
                        "broadsheet.feed.front..",
                        "broadsheet.feed.page..",
                        "broadsheet.feed.press..",
                        "broadsheet.feed.sitemap..",
                        "broadsheet.feed.syndication..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS)
                .because("a page is a function of what is on it")
                .check(House.classes());
    }

    private static final String[] FRAMEWORKS = {
        "org.springframework..", "org.apache.kafka..", "com.mongodb..", "org.bson..", "jakarta.."
    };
}
