package broadsheet.web.starting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;

class BeforeServingTest {

    @Test
    void theWorkIsDoneOnceWhenTheServiceStartsAndNotWhileItIsBuilt() {
        var done = new AtomicInteger();
        try (var service = new GenericApplicationContext()) {
            service.registerBean(BeforeServing.class, () -> new BeforeServing(done::incrementAndGet));
            assertThat(done).hasValue(0);

            service.refresh();

            assertThat(done).hasValue(1);
        }
    }

    @Test
    void aServiceWhoseWorkFailsDoesNotStart() {
        try (var service = new GenericApplicationContext()) {
            service.registerBean(
                    BeforeServing.class,
                    () -> new BeforeServing(() -> {
                        throw new IllegalStateException("The index can't be made");
                    }));

            assertThatThrownBy(service::refresh).hasRootCauseMessage("The index can't be made");
        }
    }
}
