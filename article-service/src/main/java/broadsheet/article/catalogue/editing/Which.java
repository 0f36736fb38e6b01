package broadsheet.article.catalogue.editing;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of an address what names an entry in it. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(description = "Its id or its slug, a former one too", schema = @Schema(maxLength = Which.LONGEST))
@interface Which {

    /** Characters of a slug, or of an id. */
    int LONGEST = 100;
}
