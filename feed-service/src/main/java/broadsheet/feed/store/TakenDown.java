package broadsheet.feed.store;

/**
 * An article that is gone everywhere and for good reason.
 *
 * @param reason empty when readers are not to know
 */
public record TakenDown(String id, String slug, String reason) {}
