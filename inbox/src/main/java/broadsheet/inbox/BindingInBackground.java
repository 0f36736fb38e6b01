package broadsheet.inbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.cloud.stream.binding.Bindable;
import org.springframework.cloud.stream.binding.BindingService;
import org.springframework.cloud.stream.binding.InputBindingLifecycle;

/**
 * Binds the consumers on a thread of its own: a service takes requests from the start, and begins to listen whenever
 * the broker answers. The framework's own way waits for the broker, for minutes.
 */
final class BindingInBackground extends InputBindingLifecycle {

    private final BindingService service;
    private final Supplier<Collection<Bindable>> bindables;
    private volatile Optional<Thread> binding = Optional.empty();

    BindingInBackground(BindingService service, Supplier<Collection<Bindable>> bindables) {
        super(service, new HashMap<>());
        this.service = service;
        this.bindables = bindables;
    }

    @Override
    public void start() {
        binding = Optional.of(Thread.ofPlatform().name("binding").daemon().start(super::start));
    }

    @Override
    public void stop() {
        var started = binding;
        binding = Optional.empty();
        started.ifPresent(BindingInBackground::end);
        super.stop();
        // Nothing, had the binding not come to its end: then those that are bound are unbound one by one
        bindables.get().forEach(bindable -> bindable.unbindInputs(service));
    }

    @Override
    public boolean isRunning() {
        return binding.isPresent();
    }

    private static void end(Thread binding) {
        binding.interrupt();
        try {
            binding.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
