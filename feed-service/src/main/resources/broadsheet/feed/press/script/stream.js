// Server-sent events, as long as somebody looks: a page in the background holds no connection.

const RETRY = 30_000;

/**
 * Listens until the page is left.
 *
 * @param url the stream's address
 * @param on what to do for each event, by its name; `begin` when a stream begins that may have missed something
 */
export function listen(url, on) {
    let source = null;
    let retry = 0;

    function open() {
        if (source || document.hidden) {
            return;
        }
        clearTimeout(retry);
        source = new EventSource(url);
        source.addEventListener("open", () => on.begin?.(), { once: true });
        source.addEventListener("error", giveUp);
        for (const [name, act] of Object.entries(on).filter(([name]) => name !== "begin")) {
            source.addEventListener(name, ({ data }) => act(JSON.parse(data)));
        }
    }

    function close() {
        source?.close();
        source = null;
    }

    /** The browser reconnects by itself, but not after an answer that is no stream. */
    function giveUp() {
        if (source?.readyState === EventSource.CLOSED) {
            close();
            retry = setTimeout(open, RETRY * (1 + Math.random()));
        }
    }

    document.addEventListener("visibilitychange", () => document.hidden ? close() : open());
    addEventListener("pagehide", close);
    addEventListener("pageshow", open);
    open();
}
