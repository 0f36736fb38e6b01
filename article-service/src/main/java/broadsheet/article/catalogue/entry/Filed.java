package broadsheet.article.catalogue.entry;

import java.util.List;

/** A section, a tag or an author, as it is or as it was: an {@link Entry} until it is {@link Retired}. */
public sealed interface Filed permits Entry, Retired {

    Kind kind();

    String id();

    /** 1 when it is created; each change adds one. */
    long version();

    /** The slug that counts, and those before it. */
    List<String> slugs();

    /** All that it is and was ever called, in whatever language. */
    List<String> allNames();
}
