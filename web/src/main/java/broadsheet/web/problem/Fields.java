package broadsheet.web.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns the fields of a request into values that can't be wrong, and collects what is wrong with all of them, so that a
 * client hears everything at once.
 *
 * <p>A value's constructor refuses with an {@link IllegalArgumentException} whose message is the reason.
 */
public final class Fields {

    private final String prefix;
    private final List<FieldError> errors;

    /** The fields of a request's body. */
    public Fields() {
        this("", new ArrayList<>());
    }

    private Fields(String prefix, List<FieldError> errors) {
        this.prefix = prefix;
        this.errors = errors;
    }

    /** The fields of the object in a field; what is wrong with them counts here. */
    public Fields in(String field) {
        return new Fields(prefix + field + ".", errors);
    }

    /** The value of a field that may be left out; empty when it is, or when it is wrong. */
    public <T, V> Optional<V> optional(String field, @Nullable T given, Function<T, V> make) {
        return given == null ? Optional.empty() : make(field, given, make);
    }

    /** The value of a field that must be there; empty when it isn't, or is wrong. */
    public <T, V> Optional<V> required(String field, @Nullable T given, Function<T, V> make) {
        if (given == null) {
            refuse(field, "is missing");
            return Optional.empty();
        }
        return make(field, given, make);
    }

    /** The values of a list, in its order; those that are wrong are left out. A list left out is empty. */
    public <T, V> List<V> each(String field, @Nullable List<@Nullable T> given, Function<T, V> make) {
        if (given == null) {
            return List.of();
        }
        return IntStream.range(0, given.size())
                .mapToObj(i -> required(field + "[" + i + "]", given.get(i), make))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Notes that a field is wrong. */
    public void refuse(String field, String reason) {
        errors.add(new FieldError(prefix + field, reason));
    }

    /**
     * Ends the collecting.
     *
     * @throws org.springframework.web.ErrorResponseException a 422 that names each wrong field, if there is any
     */
    public void throwIfWrong() {
        if (!errors.isEmpty()) {
            throw Problems.invalid(List.copyOf(errors));
        }
    }

    private <T, V> Optional<V> make(String field, T given, Function<T, V> make) {
        try {
            return Optional.of(make.apply(given));
        } catch (IllegalArgumentException e) {
            refuse(field, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
