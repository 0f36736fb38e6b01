package broadsheet.web.json;

import broadsheet.web.problem.FieldError;
import broadsheet.web.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpEntity;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Refuses, before anything is done, whoever wants another form of an answer than the JSON that it has. Left to the
 * framework, that would be found out only when the answer is written.
 */
final class JsonIsWanted implements HandlerInterceptor {

    private static final HeaderContentNegotiationStrategy ACCEPT = new HeaderContentNegotiationStrategy();

    /** What a client takes; that can't be read of one, anything: it is told so in the form that we have. */
    static List<MediaType> orAnything(NativeWebRequest request) {
        try {
            return ACCEPT.resolveMediaTypes(request);
        } catch (HttpMediaTypeNotAcceptableException _) {
            return ContentNegotiationStrategy.MEDIA_TYPE_ALL_LIST;
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotAcceptableException {
        if (handler instanceof HandlerMethod method && answersInJson(method, request) && !isWanted(request)) {
            throw new HttpMediaTypeNotAcceptableException(List.of(MediaType.APPLICATION_JSON));
        }
        return true;
    }

    /** Unless it says itself in what it answers, or has nothing to say. */
    private static boolean answersInJson(HandlerMethod method, HttpServletRequest request) {
        var answer = ResolvableType.forMethodParameter(method.getReturnType());
        var body = HttpEntity.class.isAssignableFrom(answer.toClass()) ? answer.getGeneric() : answer;
        return request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE) == null
                && body.toClass() != void.class
                && body.toClass() != Void.class
                && !Resource.class.isAssignableFrom(body.toClass());
    }

    private static boolean isWanted(HttpServletRequest request) {
        try {
            return ACCEPT.resolveMediaTypes(new ServletWebRequest(request)).stream()
                    .anyMatch(MediaType.APPLICATION_JSON::isCompatibleWith);
        } catch (HttpMediaTypeNotAcceptableException _) {
            throw Problems.malformed(
                    "The header Accept can't be read.", new FieldError("Accept", "must be a list of media types"));
        }
    }
}
