package broadsheet.article.media.darkroom;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.png.PngChunk;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.imaging.png.PngProcessingException;
import com.drew.imaging.riff.RiffProcessingException;
import com.drew.imaging.riff.RiffReader;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.StreamReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.color.ICC_Profile;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.InflaterInputStream;

/**
 * What a file says of its picture and its decoder doesn't: which side is up, and whose colours they are. Only that is
 * read, since other metadata can be packed to many times the file's size.
 *
 * @param orientation as EXIF numbers them, 1 to 8; 1 is upright
 * @param profile of a PNG's colours
 */
record Embedded(int orientation, Optional<ICC_Profile> profile) {

    private static final int UPRIGHT = 1;
    private static final int MOST_ORIENTATIONS = 8;
    private static final int LONGEST_PROFILE = 4 * 1024 * 1024;

    static Embedded in(Path file, Format format) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return switch (format) {
                case JPEG -> new Embedded(orientation(ofJpeg(bytes)), Optional.empty());
                case PNG -> ofPng(bytes);
                case WEBP -> new Embedded(orientation(ofWebp(bytes)), Optional.empty());
                case GIF -> new Embedded(UPRIGHT, Optional.empty());
            };
        } catch (PngProcessingException | RiffProcessingException e) {
            throw new IOException(e);
        }
    }

    private static Metadata ofJpeg(InputStream bytes) throws IOException {
        try {
            return JpegMetadataReader.readMetadata(bytes, List.of(new ExifReader()));
        } catch (JpegProcessingException e) {
            throw new IOException(e);
        }
    }

    private static Metadata ofWebp(InputStream bytes) throws IOException, RiffProcessingException {
        var exif = new ExifOfWebp();
        new RiffReader().processRiff(new StreamReader(bytes), exif);
        return exif.found();
    }

    private static Embedded ofPng(InputStream bytes) throws IOException, PngProcessingException {
        var metadata = new Metadata();
        var profile = Optional.<ICC_Profile>empty();
        var wanted = Set.of(PngChunkType.iCCP, PngChunkType.eXIf);
        for (PngChunk chunk : new PngChunkReader().extract(new StreamReader(bytes), wanted)) {
            if (chunk.getType().equals(PngChunkType.eXIf)) {
                new ExifReader().extract(new ByteArrayReader(chunk.getBytes()), metadata);
            } else {
                profile = profile(chunk.getBytes());
            }
        }
        return new Embedded(orientation(metadata), profile);
    }

    /**
     * A name, a zero, the method, and the packed profile. One that can't be read is as none: colours stay plausible.
     */
    private static Optional<ICC_Profile> profile(byte[] chunk) {
        var begin = 0;
        while (begin < chunk.length && chunk[begin] != 0) {
            begin++;
        }
        var packed = new ByteArrayInputStream(chunk, Math.min(begin + 2, chunk.length), chunk.length);
        try (var unpacked = new InflaterInputStream(packed)) {
            return Optional.of(ICC_Profile.getInstance(unpacked.readNBytes(LONGEST_PROFILE)));
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static int orientation(Metadata metadata) {
        return metadata.getDirectoriesOfType(ExifIFD0Directory.class).stream()
                .filter(directory -> directory.containsTag(ExifDirectoryBase.TAG_ORIENTATION))
                .map(Embedded::orientation)
                .filter(said -> said >= UPRIGHT && said <= MOST_ORIENTATIONS)
                .findFirst()
                .orElse(UPRIGHT);
    }

    private static int orientation(ExifIFD0Directory directory) {
        try {
            return directory.getInt(ExifDirectoryBase.TAG_ORIENTATION);
        } catch (MetadataException _) {
            return UPRIGHT;
        }
    }
}
