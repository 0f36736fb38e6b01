package broadsheet.article.domain;

/** A medium was removed while an article that shows it was being saved. */
public final class MediumGone extends RuntimeException {

    private final String reason;

    /** Says which one. */
    public MediumGone(MediumId medium) {
        super(medium + " is gone");
        this.reason = "The medium " + medium + " has just been removed. Show another one, or upload it again.";
    }

    /** A sentence that names the medium. */
    public String reason() {
        return reason;
    }
}
