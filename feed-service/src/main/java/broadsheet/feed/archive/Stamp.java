package broadsheet.feed.archive;

/**
 * By what an article is told from the same at another time.
 *
 * @param generation of the read model: in another one, the same version may say something else
 */
record Stamp(long generation, long version, long commentCount, String slug) {

    static Stamp of(Kept kept, long generation) {
        return new Stamp(
                generation,
                kept.article().version(),
                kept.commentCount(),
                kept.article().slug());
    }

    static Stamp read(String text) {
        var parts = text.split(" ", 4);
        return new Stamp(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]), parts[3]);
    }

    String text() {
        return generation + " " + version + " " + commentCount + " " + slug;
    }
}
