package broadsheet.feed.curation;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the part of an address that says which front. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        description = "home, or section:, tag: or author: and the slug",
        example = "section:giao-duc",
        schema = @Schema(type = "string", pattern = "^(home|(section|tag|author):[a-z0-9]+(-[a-z0-9]+)*)$"))
@interface FrontName {}
