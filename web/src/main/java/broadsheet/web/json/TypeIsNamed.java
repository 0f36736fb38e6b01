package broadsheet.web.json;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a body that is of any type, as a range says; the framework would take that for a fault of its own. */
final class TypeIsNamed implements HandlerInterceptor {

    private static final List<MediaType> TAKEN = List.of(MediaType.APPLICATION_JSON);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotSupportedException {
        var type = request.getContentType();
        if (type != null && type.replaceFirst(";.*", "").contains("*")) {
            throw new HttpMediaTypeNotSupportedException(MediaType.ALL, TAKEN);
        }
        return true;
    }
}
