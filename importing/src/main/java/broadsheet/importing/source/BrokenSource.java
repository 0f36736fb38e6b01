package broadsheet.importing.source;

/** A file can't be read on: it breaks off, or is not what it should be. The message says where, for the operator. */
public final class BrokenSource extends RuntimeException {

    public BrokenSource(String reason) {
        super(reason);
    }

    public BrokenSource(String reason, Throwable cause) {
        super(reason, cause);
    }
}
