package broadsheet.article.domain;

/** Somebody of the desk, with what they may do. */
public record Member(Person person, Rank rank) {

    /** Whether an article is theirs to see and to work on. */
    public boolean worksOn(Filing filing) {
        return rank == Rank.EDITOR || person.id().equals(filing.owner().id());
    }
}
