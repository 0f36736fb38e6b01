package broadsheet.article.domain;

/**
 * Somebody of the newsroom.
 *
 * @param id who they are to the identity provider, for ever
 * @param name what their colleagues call them
 */
public record Person(String id, String name) {}
