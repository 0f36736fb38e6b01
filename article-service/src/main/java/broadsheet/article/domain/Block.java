package broadsheet.article.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of an article's body. */
public sealed interface Block {

    /** Running text. */
    record Paragraph(Prose text, List<Mark> marks) implements Block {
        public Paragraph {
            marks = Mark.on(text, orNone(marks));
        }
    }

    /**
     * A heading within the body.
     *
     * @param level 2 or 3; 1 is the headline's
     */
    record Heading(int level, Headline text) implements Block {
        public Heading {
            checkedLevel(level);
        }

        /**
         * A level that a heading may have.
         *
         * @throws IllegalArgumentException if it may not
         */
        public static int checkedLevel(int given) {
            if (given != 2 && given != 3) {
                throw new IllegalArgumentException("must be 2 or 3");
            }
            return given;
        }
    }

    /** A picture between the paragraphs; its fields are those of {@link Picture}. */
    record Image(
            @Nullable Link url,
            @Nullable MediumId media,
            @Nullable Caption caption,
            @Nullable Credit credit,
            @Nullable AltText alt)
            implements Block {

        /** The picture as a block of its own. */
        public static Image of(Picture it) {
            return new Image(it.url(), it.media(), it.caption(), it.credit(), it.alt());
        }

        /** What stands in the block. */
        public Picture picture() {
            return new Picture(url, media, caption, credit, alt);
        }
    }

    /**
     * Pictures that belong together.
     *
     * @param images 2 to 60
     * @param caption of them all
     */
    record Gallery(List<Picture> images, @Nullable Caption caption) implements Block {
        public Gallery {
            images = counted(images, 2, 60, "images");
        }
    }

    /**
     * Somebody's words, set apart from the text.
     *
     * @param attribution who said or wrote them
     */
    record Quote(Prose text, List<Mark> marks, @Nullable Credit attribution) implements Block {
        public Quote {
            marks = Mark.on(text, orNone(marks));
        }
    }

    /**
     * A list of 1 to 200 items.
     *
     * @param ordered whether the items are numbered
     * @param itemMarks the marks of each item; empty when none has any
     */
    record Listing(boolean ordered, List<Prose> items, List<List<Mark>> itemMarks) implements Block {

        private static final int MOST = 200;

        public Listing {
            checkedSize(items.size());
            items = List.copyOf(items);
            itemMarks = Mark.onEach(items, orNone(itemMarks));
        }

        /**
         * A number of items that a list may have.
         *
         * @throws IllegalArgumentException if it may not
         */
        public static int checkedSize(int given) {
            if (given < 1 || given > MOST) {
                throw new IllegalArgumentException("must have 1 to " + MOST + " items, but has " + given);
            }
            return given;
        }
    }

    /**
     * Figures or words in rows.
     *
     * @param header of the columns; empty when they have none
     * @param rows 1 to 500, all as wide as the header and each other, 1 to 30 cells; a cell may be empty
     */
    record Table(@Nullable Caption caption, List<Cell> header, List<List<Cell>> rows) implements Block {
        public Table {
            header = List.copyOf(orNone(header));
            rows = counted(rows, 1, 500, "rows").stream()
                    .map(row -> counted(row, 1, 30, "cells in a row"))
                    .toList();
            var width = header.isEmpty() ? rows.getFirst().size() : header.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("must have " + width + " cells in every row");
            }
        }
    }

    /** Something that stands elsewhere on the web, at a provider that the newsroom allows. */
    record Embed(Link url, @Nullable Caption caption) implements Block {}

    /** A box beside the text, such as a fact or a line of the article in large letters. */
    record PullOut(@Nullable Headline title, Prose text, List<Mark> marks) implements Block {
        public PullOut {
            marks = Mark.on(text, orNone(marks));
        }
    }

    /** A break between two parts of the text. */
    record Divider() implements Block {}

    private static <T> List<T> counted(List<T> given, int least, int most, String what) {
        if (given.size() < least || given.size() > most) {
            throw new IllegalArgumentException(
                    "must have " + least + " to " + most + " " + what + ", but has " + given.size());
        }
        return List.copyOf(given);
    }

    /** Documents of before there were marks say nothing of them. */
    private static <T> List<T> orNone(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
