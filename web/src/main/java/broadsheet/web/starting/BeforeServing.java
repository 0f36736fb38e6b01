package broadsheet.web.starting;

import org.springframework.context.SmartLifecycle;

/**
 * Work to be done before the first request is taken, such as making indexes. It is not done while the service is only
 * being built, as when its start-up is recorded.
 */
public final class BeforeServing implements SmartLifecycle {

    private final Runnable work;
    private volatile boolean done;

    /** The work; if it fails, the service does not start. */
    public BeforeServing(Runnable work) {
        this.work = work;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    @Override
    public void start() {
        work.run();
        done = true;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }
}
