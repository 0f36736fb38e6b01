package broadsheet.article.media.darkroom;

import com.drew.imaging.riff.RiffHandler;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifReader;

/** Takes of a WebP its EXIF part only. */
final class ExifOfWebp implements RiffHandler {

    private static final String EXIF = "EXIF";

    private final Metadata metadata = new Metadata();

    Metadata found() {
        return metadata;
    }

    @Override
    public boolean shouldAcceptRiffIdentifier(String identifier) {
        return identifier.equals("WEBP");
    }

    @Override
    public boolean shouldAcceptChunk(String fourCC) {
        return fourCC.equals(EXIF);
    }

    @Override
    public boolean shouldAcceptList(String fourCC) {
        return false;
    }

    @Override
    public void processChunk(String fourCC, byte[] payload) {
        new ExifReader().extract(new ByteArrayReader(payload), metadata);
    }

    /** What can't be read is as if it were not there: the picture itself may be whole. */
    @Override
    public void addError(String message) {}
}
