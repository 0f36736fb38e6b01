package broadsheet.article.media;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be uploaded, and what is made of it.
 *
 * @param maxFile the longest file, 1 KB to 100 MB
 * @param maxPixels how many pixels a picture may have, 1 to 200 million
 * @param widths of the renditions, 16 to 8,000 each, at most 10; never wider than the picture
 * @param atOnce how many are decoded at the same time: each takes up to 150 MB of heap
 */
@ConfigurationProperties("broadsheet.media")
record MediaSettings(
        @DefaultValue("20MB") DataSize maxFile,
        @DefaultValue("100000000") long maxPixels,
        @DefaultValue({"320", "640", "960", "1280", "1920"}) List<Integer> widths,
        @DefaultValue("1") int atOnce) {

    private static final long MOST_PIXELS = 200_000_000;
    private static final int MOST_WIDTHS = 10;

    MediaSettings {
        widths = List.copyOf(widths);
        require(maxFile.toKilobytes() >= 1 && maxFile.toMegabytes() <= 100, "max-file must be 1KB to 100MB");
        require(maxPixels >= 1 && maxPixels <= MOST_PIXELS, "max-pixels must be 1 to " + MOST_PIXELS);
        require(
                !widths.isEmpty()
                        && widths.size() <= MOST_WIDTHS
                        && widths.stream().allMatch(width -> width >= 16 && width <= 8_000),
                "widths must be 1 to " + MOST_WIDTHS + " numbers from 16 to 8000");
        require(atOnce >= 1 && atOnce <= 64, "at-once must be 1 to 64");
    }

    private static void require(boolean isRight, String rule) {
        if (!isRight) {
            throw new IllegalArgumentException("broadsheet.media." + rule);
        }
    }
}
