package broadsheet.web.identity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a controller's method the caller; as an {@link Optional} where the address is open to everybody. */
final class CallerParameter implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == Caller.class;
    }

    /** Missing only where the access table lets everybody in: such an address asks for an {@link Optional} caller. */
    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer view,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var token = SecurityContextHolder.getContext().getAuthentication() instanceof CallerToken it
                ? Optional.of(it.caller())
                : Optional.<Caller>empty();
        if (parameter.getParameterType() == Optional.class) {
            return token;
        }
        if (token.isPresent()) {
            return token.get();
        }
        throw new IllegalStateException(parameter.getExecutable() + " wants a caller, but its address is open");
    }
}
