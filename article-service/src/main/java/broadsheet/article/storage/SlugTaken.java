package broadsheet.article.storage;

/** The slug that the desk chose leads to another article, now or formerly. */
public final class SlugTaken extends RuntimeException {

    SlugTaken() {
        super("The slug is taken");
    }
}
