package broadsheet.article.drafting;

import broadsheet.article.domain.Member;
import broadsheet.article.domain.Person;
import broadsheet.article.domain.Rank;
import broadsheet.web.identity.Caller;
import broadsheet.web.identity.Role;

/** Who a caller is to the desk. */
public final class Members {

    private Members() {}

    /** The member of the desk that a token speaks of. */
    public static Member of(Caller caller) {
        return new Member(new Person(caller.id(), caller.name()), caller.is(Role.EDITOR) ? Rank.EDITOR : Rank.AUTHOR);
    }
}
