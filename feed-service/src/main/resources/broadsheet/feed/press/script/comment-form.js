// A form for one comment. What is typed is kept in the tab until it has been taken, whatever happens.

import { reason } from "./refusal.js";

const LONGEST = 5_000;
const DRAFTS = "broadsheet.draft";
let forms = 0;

export class CommentForm {
    #form;
    #text;
    #error;
    #draft;
    #options;
    #key = "";

    /** For which comments of an article there is something unsent; the empty id is the article itself. */
    static unsent(article) {
        const prefix = `${DRAFTS}.${article}.`;
        return Object.keys(sessionStorage)
            .filter((key) => key.startsWith(prefix))
            .map((key) => key.slice(prefix.length));
    }

    constructor(place, options) {
        this.#options = options;
        this.#form = place.querySelector("form");
        this.#text = place.querySelector("textarea");
        this.#error = place.querySelector(".comment-form-error");
        this.#draft = `${DRAFTS}.${options.article}.${options.parentId ?? ""}`;
        this.#name(`comment-form-${forms++}`);
        this.#text.value = sessionStorage.getItem(this.#draft) ?? "";
        this.#text.addEventListener("input", () => this.#changed());
        this.#form.addEventListener("submit", (submission) => {
            submission.preventDefault();
            this.#submit();
        });
        this.#form.querySelector(".cancel")?.addEventListener("click", () => this.#cancel(place));
    }

    #name(id) {
        this.#text.id = id;
        this.#form.querySelector("label").htmlFor = id;
        this.#error.id = `${id}-error`;
    }

    #changed() {
        this.#key = "";
        sessionStorage.setItem(this.#draft, this.#text.value);
        this.#say("");
    }

    #cancel(place) {
        sessionStorage.removeItem(this.#draft);
        place.remove();
    }

    async #submit() {
        const { words, parentId, send, sent } = this.#options;
        const text = this.#text.value.trim();
        const wrong = this.#wrong(text, words);
        if (wrong) {
            this.#say(wrong);
            return;
        }
        // The same text again is the same comment, should the answer to it have been lost
        this.#key ||= crypto.randomUUID();
        this.#busy(true);
        try {
            const comment = await send({ text, ...(parentId && { parentId }) }, this.#key);
            sessionStorage.removeItem(this.#draft);
            this.#text.value = "";
            this.#key = "";
            this.#say("");
            sent(comment);
        } catch (failure) {
            this.#refused(failure, words);
        }
        this.#busy(false);
    }

    #wrong(text, words) {
        if (text === "") {
            return words.text("talk.empty");
        }
        const length = [...text].length;
        return length > LONGEST ? words.text("talk.tooLong", words.number(LONGEST), words.number(length)) : "";
    }

    #refused(failure, words) {
        this.#say(reason(failure, words));
        if (failure.status === 401) {
            const button = document.createElement("button");
            button.type = "button";
            button.className = "sign-in";
            button.textContent = words.text("talk.signIn");
            button.addEventListener("click", this.#options.signIn);
            this.#error.append(" ", button);
        }
    }

    /** Tells what is wrong beside the field, and to who doesn't see it. */
    #say(wrong) {
        this.#error.textContent = wrong;
        this.#text.ariaInvalid = wrong ? "true" : null;
        if (wrong) {
            this.#text.setAttribute("aria-describedby", this.#error.id);
            this.#text.focus();
        } else {
            this.#text.removeAttribute("aria-describedby");
        }
    }

    #busy(busy) {
        this.#form.querySelectorAll("button").forEach((button) => {
            button.disabled = busy;
        });
    }
}
