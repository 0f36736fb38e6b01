package broadsheet.events;

/** What happens to an article that readers can or could see. Topic: {@link Topic#ARTICLES}. */
public sealed interface ArticleEvent extends Event
        permits ArticlePublished, ArticleRevised, ArticleUnpublished, ArticleTakenDown {

    @Override
    default String partitionKey() {
        return subject();
    }
}
