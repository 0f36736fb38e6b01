// comment-service, as a page asks it.

/** What a request failed by: the status, and the problem if the service told it. */
export class Refused extends Error {
    constructor(status, problem, retryAfter) {
        super(problem.detail ?? String(status));
        this.status = status;
        this.problem = problem;
        this.retryAfter = retryAfter;
    }
}

export class Api {
    #address;
    #session;

    constructor(address, session) {
        this.#address = address.replace(/\/$/, "");
        this.#session = session;
    }

    url(path) {
        return this.#address + path;
    }

    get(path) {
        return this.#ask("GET", path);
    }

    /** A write, in the reader's name. */
    async write(method, path, body, key) {
        const headers = { Authorization: `Bearer ${this.#session.token}` };
        if (body) {
            headers["Content-Type"] = "application/json";
        }
        if (key) {
            headers["Idempotency-Key"] = key;
        }
        try {
            return await this.#ask(method, path, { headers, body: body && JSON.stringify(body) });
        } catch (failure) {
            if (failure.status === 401) {
                this.#session.forget();
            }
            throw failure;
        }
    }

    async #ask(method, path, options = {}) {
        const token = this.#session?.token;
        const headers = { ...(token && { Authorization: `Bearer ${token}` }), ...options.headers };
        const answer = await fetch(this.url(path), { ...options, method, headers });
        if (!answer.ok) {
            const problem = await answer.json().catch(() => ({}));
            throw new Refused(answer.status, problem, Number(answer.headers.get("Retry-After")));
        }
        return answer.status === 204 ? null : answer.json();
    }
}
