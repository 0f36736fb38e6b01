package broadsheet.web.identity;

import broadsheet.web.identity.Access.Rule;
import java.util.List;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Keeps a service from starting with an address that nobody has thought about. */
record EveryAddressHasARule(ObjectProvider<RequestMappingHandlerMapping> addresses, Access access)
        implements SmartInitializingSingleton {

    @Override
    public void afterSingletonsInstantiated() {
        var forgotten = new TreeSet<String>();
        addresses.ifAvailable(mapping -> mapping.getHandlerMethods().forEach((address, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("broadsheet.")) {
                forgotten.addAll(withoutRule(address));
            }
        }));
        if (!forgotten.isEmpty()) {
            throw new IllegalStateException("The access table has no line for " + String.join(", ", forgotten));
        }
    }

    private List<String> withoutRule(RequestMappingInfo address) {
        return address.getMethodsCondition().getMethods().stream()
                .flatMap(method -> address.getPatternValues().stream()
                        .filter(pattern -> access.rules().stream().noneMatch(rule -> fits(rule, method, pattern)))
                        .map(pattern -> method + " " + pattern))
                .toList();
    }

    private static boolean fits(Rule rule, RequestMethod method, String pattern) {
        return rule.method().name().equals(method.name()) && rule.pattern().equals(pattern);
    }
}
