package broadsheet.article.drafting;

import broadsheet.article.announcement.TooLong;
import broadsheet.article.domain.Embargoed;
import broadsheet.article.domain.MediumGone;
import broadsheet.article.domain.MoveRefused;
import broadsheet.article.domain.NotAllowed;
import broadsheet.article.domain.NotReady;
import broadsheet.article.domain.Unplannable;
import broadsheet.article.storage.SlugTaken;
import broadsheet.web.problem.FieldError;
import broadsheet.web.problem.Problems;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.web.ErrorResponseException;

/** How the domain's refusals are answered. */
final class Refusals {

    private Refusals() {}

    /** What the work gives, or the problem that says why it can't be done. */
    static <T> T answered(Supplier<T> work) {
        try {
            return work.get();
        } catch (NotAllowed e) {
            throw Problems.forbidden(e.reason());
        } catch (MoveRefused e) {
            throw Problems.conflict(e.reason());
        } catch (Embargoed e) {
            throw Problems.conflict(e.reason());
        } catch (MediumGone e) {
            throw Problems.conflict(e.reason());
        } catch (NotReady e) {
            throw notReady(e);
        } catch (Unplannable e) {
            throw Problems.invalid(List.of(new FieldError(e.field(), e.reason())));
        } catch (TooLong e) {
            throw Problems.invalid(List.of(new FieldError("body", e.reason())));
        } catch (SlugTaken _) {
            throw Problems.invalid(List.of(new FieldError("slug", "leads to another article already")));
        }
    }

    private static ErrorResponseException notReady(NotReady refusal) {
        return Problems.invalid(refusal.missing().entrySet().stream()
                .map(lack -> new FieldError(lack.getKey(), lack.getValue()))
                .sorted(Comparator.comparing(FieldError::field))
                .toList());
    }
}
