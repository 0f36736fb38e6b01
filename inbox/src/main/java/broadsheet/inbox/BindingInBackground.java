package broadsheet.inbox;

import java.util.HashMap;
import java.util.Optional;
import org.springframework.cloud.stream.binding.BindingService;
import org.springframework.cloud.stream.binding.InputBindingLifecycle;

/**
 * Binds the consumers on a thread of its own: a service takes requests from the start, and begins to listen whenever
 * the broker answers. The framework's own way waits for the broker, for minutes.
 */
final class BindingInBackground extends InputBindingLifecycle {

    private volatile Optional<Thread> binding = Optional.empty();

    BindingInBackground(BindingService service) {
        super(service, new HashMap<>());
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
