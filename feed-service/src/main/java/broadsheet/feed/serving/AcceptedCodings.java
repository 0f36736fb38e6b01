package broadsheet.feed.serving;

import broadsheet.feed.press.Coding;
import broadsheet.feed.press.Copy;
import broadsheet.feed.press.Pressed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reader says in {@code Accept-Encoding} (RFC 9110, 12.5.3). */
final class AcceptedCodings {

    /** Nothing is said of it: it is welcome, and anything that is named is more so. */
    private static final double UNSAID = 0.0001;

    private final @Nullable String header;

    AcceptedCodings(@Nullable String header) {
        this.header = header;
    }

    /** The form that suits the reader best; the smaller where there is no preference, the plain one if none suits. */
    Copy best(Pressed pressed) {
        var best = pressed.plain();
        var most = plainWeight();
        for (var coding : Coding.values()) {
            var weight = weight(coding);
            var copy = pressed.in(coding);
            if (copy.isPresent() && weight > 0 && weight >= most) {
                best = copy.get();
                most = weight;
            }
        }
        return best;
    }

    private double weight(Coding coding) {
        return named(coding.token()).orElseGet(() -> named("*").orElse(0.0));
    }

    private double plainWeight() {
        return named("identity").orElseGet(() -> named("*").orElse(UNSAID));
    }

    private Optional<Double> named(String coding) {
        if (header == null) {
            return Optional.empty();
        }
        for (var part : header.split(",", -1)) {
            var end = part.indexOf(';');
            var name = (end < 0 ? part : part.substring(0, end)).strip();
            if (name.equalsIgnoreCase(coding) || name.equalsIgnoreCase("x-" + coding)) {
                return Optional.of(end < 0 ? 1.0 : quality(part.substring(end + 1)));
            }
        }
        return Optional.empty();
    }

    /** What is no weight is taken for a no: the plain bytes suit everybody. */
    private static double quality(String parameter) {
        var text = parameter.strip();
        return text.matches("[qQ]\\s*=\\s*(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")
                ? Double.parseDouble(text.substring(text.indexOf('=') + 1).strip())
                : 0;
    }
}
