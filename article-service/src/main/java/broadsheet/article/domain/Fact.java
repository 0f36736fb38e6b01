package broadsheet.article.domain;

/** What has happened to an article that concerns its readers. */
public sealed interface Fact {

    /** Readers see it, for the first time or again. */
    record WasPublished(Published article) implements Fact {}

    /** Readers see new text. */
    record WasRevised(Published article) implements Fact {}

    /** Readers no longer see it. */
    record WasUnpublished(Unpublished article) implements Fact {}

    /** Everything that readers had of it must go. */
    record WasTakenDown(TakenDown article) implements Fact {}
}
