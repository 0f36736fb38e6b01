package broadsheet.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** All of Broadsheet's own classes that run, without its tests. */
final class House {

    /** The services, by the package that each owns. */
    static final String[] SERVICES = {"broadsheet.article..", "broadsheet.comment..", "broadsheet.feed.."};

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("broadsheet");

    private House() {}

    static JavaClasses classes() {
        return CLASSES;
    }
}
