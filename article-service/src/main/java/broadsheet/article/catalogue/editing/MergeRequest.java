package broadsheet.article.catalogue.editing;

import org.jspecify.annotations.Nullable;

/** Into which one to merge: its slug or id. */
record MergeRequest(@Nullable String into) {}
