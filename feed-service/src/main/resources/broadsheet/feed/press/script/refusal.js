// Why something wasn't taken, in the reader's language.

const KNOWN = [401, 403, 404, 409, 413, 429];

/** What a reader is told of a failed request. A reason that the page has no words for is told as the service gave it. */
export function reason({ status, problem, retryAfter }, words) {
    if (status === 429) {
        return words.text("talk.refused.429", words.number(retryAfter || 60));
    }
    if (status === 422) {
        const wrong = problem.errors?.find(({ field }) => field === "text") ?? problem.errors?.[0];
        return words.text("talk.refused.422", wrong?.reason ?? problem.detail ?? "");
    }
    if (status === undefined) {
        return words.text("talk.refused.offline");
    }
    return words.text(KNOWN.includes(status) ? `talk.refused.${status}` : "talk.refused.other");
}
