package broadsheet.events;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Each kind of event with the name that it has on the wire ({@code ce_type}) and the topic it goes to. */
enum EventType {
    ARTICLE_PUBLISHED("broadsheet.article.published.v1", ArticlePublished.class, Topic.ARTICLES),
    ARTICLE_REVISED("broadsheet.article.revised.v1", ArticleRevised.class, Topic.ARTICLES),
    ARTICLE_UNPUBLISHED("broadsheet.article.unpublished.v1", ArticleUnpublished.class, Topic.ARTICLES),
    ARTICLE_TAKEN_DOWN("broadsheet.article.taken-down.v1", ArticleTakenDown.class, Topic.ARTICLES),
    COMMENT_ADDED("broadsheet.comment.added.v1", CommentAdded.class, Topic.COMMENTS),
    COMMENT_EDITED("broadsheet.comment.edited.v1", CommentEdited.class, Topic.COMMENTS),
    COMMENT_MODERATED("broadsheet.comment.moderated.v1", CommentModerated.class, Topic.COMMENTS),
    COMMENT_REMOVED("broadsheet.comment.removed.v1", CommentRemoved.class, Topic.COMMENTS),
    DISCUSSION_OPENED("broadsheet.discussion.opened.v1", DiscussionOpened.class, Topic.DISCUSSIONS),
    DISCUSSION_CLOSED("broadsheet.discussion.closed.v1", DiscussionClosed.class, Topic.DISCUSSIONS),
    SECTION_CHANGED("broadsheet.section.changed.v1", SectionChanged.class, Topic.CATALOGUE),
    SECTION_RETIRED("broadsheet.section.retired.v1", SectionRetired.class, Topic.CATALOGUE),
    TAG_CHANGED("broadsheet.tag.changed.v1", TagChanged.class, Topic.CATALOGUE),
    TAG_RETIRED("broadsheet.tag.retired.v1", TagRetired.class, Topic.CATALOGUE),
    AUTHOR_CHANGED("broadsheet.author.changed.v1", AuthorChanged.class, Topic.CATALOGUE),
    AUTHOR_RETIRED("broadsheet.author.retired.v1", AuthorRetired.class, Topic.CATALOGUE),
    TAKEDOWN_CONFIRMED("broadsheet.takedown.confirmed.v1", TakedownConfirmed.class, Topic.RECEIPTS);

    private static final Map<String, EventType> BY_WIRE_NAME =
            Stream.of(values()).collect(toUnmodifiableMap(EventType::wireName, type -> type));

    private final String wireName;
    private final Class<? extends Event> record;
    private final Topic topic;

    EventType(String wireName, Class<? extends Event> record, Topic topic) {
        this.wireName = wireName;
        this.record = record;
        this.topic = topic;
    }

    static EventType of(Event event) {
        return switch (event) {
            case ArticlePublished _ -> ARTICLE_PUBLISHED;
            case ArticleRevised _ -> ARTICLE_REVISED;
            case ArticleUnpublished _ -> ARTICLE_UNPUBLISHED;
            case ArticleTakenDown _ -> ARTICLE_TAKEN_DOWN;
            case CommentAdded _ -> COMMENT_ADDED;
            case CommentEdited _ -> COMMENT_EDITED;
            case CommentModerated _ -> COMMENT_MODERATED;
            case CommentRemoved _ -> COMMENT_REMOVED;
            case DiscussionOpened _ -> DISCUSSION_OPENED;
            case DiscussionClosed _ -> DISCUSSION_CLOSED;
            case SectionChanged _ -> SECTION_CHANGED;
            case SectionRetired _ -> SECTION_RETIRED;
            case TagChanged _ -> TAG_CHANGED;
            case TagRetired _ -> TAG_RETIRED;
            case AuthorChanged _ -> AUTHOR_CHANGED;
            case AuthorRetired _ -> AUTHOR_RETIRED;
            case TakedownConfirmed _ -> TAKEDOWN_CONFIRMED;
        };
    }

    static Optional<EventType> named(String wireName) {
        return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
    }

    String wireName() {
        return wireName;
    }

    Class<? extends Event> record() {
        return record;
    }

    Topic topic() {
        return topic;
    }
}
