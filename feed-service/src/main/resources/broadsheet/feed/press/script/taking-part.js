// What signed-in readers do in a discussion: comment, reply, recommend, report.

import { CommentForm } from "./comment-form.js";
import { reason } from "./refusal.js";

export class TakingPart {
    #section;
    #session;
    #api;
    #words;
    #thread;
    #article;
    #say;
    #posted;

    constructor({ section, session, api, words, thread, article, say, posted }) {
        this.#section = section;
        this.#session = session;
        this.#api = api;
        this.#words = words;
        this.#thread = thread;
        this.#article = article;
        this.#say = say;
        this.#posted = posted;
    }

    /** Shows the form, or the way to sign in. Without a provider nobody can take part from here. */
    begin() {
        const place = this.#section.querySelector(".taking-part");
        if (!this.#session) {
            place.remove();
            return;
        }
        const name = this.#session.token ? "#comment-form-template" : "#sign-in-template";
        place.replaceChildren(this.#section.querySelector(name).content.cloneNode(true));
        if (this.#session.token) {
            this.#form(place, null);
            place.querySelector(".comment-form-as").textContent = this.#words.text("talk.as", this.#session.name);
            place.querySelector(".sign-out").addEventListener("click", () => this.#signOut());
        } else {
            place.querySelector(".sign-in").addEventListener("click", () => this.#signIn());
        }
    }

    /** Opens the replies that were being written when the reader left to sign in. */
    resume() {
        if (this.#session?.token) {
            CommentForm.unsent(this.#article)
                .filter((id) => id && this.#thread.find(id) && !this.#replyForm(id))
                .forEach((id) => this.#reply(id));
        }
    }

    /** Offers what can be done with a comment. */
    offer(place, comment, element) {
        if (!place) {
            return;
        }
        if (!place.hasChildNodes()) {
            place.append(this.#section.querySelector("#comment-actions-template").content.cloneNode(true));
            this.#listen(place, comment.id);
        }
        const recommend = place.querySelector(".recommend");
        if (recommend && comment.recommendations !== undefined) {
            recommend.querySelector(".recommendations").textContent =
                comment.recommendations ? this.#words.number(comment.recommendations) : "";
            recommend.ariaPressed = String(Boolean(comment.recommended));
        }
        if (comment.replies !== undefined) {
            const left = comment.replies - this.#thread.replies(comment.id);
            const more = place.querySelector(".more-replies");
            more.hidden = left <= 0;
            more.textContent = this.#words.count("talk.moreReplies", Math.max(left, 1));
        }
    }

    #listen(place, id) {
        const on = (button, act) => place.querySelectorAll(button).forEach((it) => it.addEventListener("click", act));
        if (!this.#session) {
            place.querySelectorAll(":scope > :not(.more-replies)").forEach((it) => it.remove());
        }
        on(".reply", () => this.#signedIn(() => this.#reply(id)));
        on(".recommend", ({ currentTarget }) => this.#signedIn(() => this.#recommend(id, currentTarget)));
        on(".flag-reason", ({ currentTarget }) => this.#signedIn(() => this.#flag(id, currentTarget)));
        on(".more-replies", ({ currentTarget }) => this.#moreReplies(id, currentTarget));
    }

    #signedIn(act) {
        return this.#session.token ? act() : this.#signIn();
    }

    async #signIn() {
        try {
            await this.#session.signIn();
        } catch {
            this.#say(this.#words.text("talk.providerAway"));
        }
    }

    async #signOut() {
        try {
            await this.#session.signOut();
        } catch {
            // The provider is away; here it is done
        }
        this.begin();
    }

    #replyForm(id) {
        return this.#section.querySelector(`.reply-form[data-parent="${CSS.escape(id)}"]`);
    }

    #reply(id) {
        const open = this.#replyForm(id);
        if (open) {
            open.querySelector("textarea").focus();
            return;
        }
        const place = document.createElement("div");
        place.className = `reply-form ${[...this.#thread.find(id).classList].find((it) => it.startsWith("depth-"))}`;
        place.dataset.parent = id;
        place.append(this.#section.querySelector("#reply-form-template").content.cloneNode(true));
        this.#thread.find(id).after(place);
        this.#form(place, id);
        place.querySelector("label").textContent = this.#words.text("talk.replyTo", this.#thread.authorOf(id));
        place.querySelector("textarea").focus();
    }

    #form(place, parentId) {
        new CommentForm(place, {
            words: this.#words,
            article: this.#article,
            parentId,
            signIn: () => this.#signIn(),
            send: (body, key) => this.#api.write("POST", `/articles/${this.#article}/comments`, body, key),
            sent: (comment) => this.#sent(comment, parentId && place),
        });
    }

    #sent(comment, replyForm) {
        replyForm?.remove();
        if (comment.status !== "visible") {
            this.#say(this.#words.text("talk.held"));
            return;
        }
        this.#thread.put(comment);
        this.#posted();
        this.#thread.find(comment.id)?.focus();
        this.#say(this.#words.text("talk.posted"));
    }

    #recommend(id, button) {
        const method = button.ariaPressed === "true" ? "DELETE" : "PUT";
        return this.#try(async () => this.#thread.put(await this.#api.write(method, `/comments/${id}/recommendation`)));
    }

    #flag(id, button) {
        button.closest("details").open = false;
        return this.#try(async () => {
            await this.#api.write("PUT", `/comments/${id}/flag`, { reason: button.value });
            this.#say(this.#words.text("talk.flagged"));
        });
    }

    #moreReplies(id, button) {
        return this.#try(async () => {
            for (let next = ""; next !== undefined;) {
                const cursor = next && `&cursor=${encodeURIComponent(next)}`;
                const page = await this.#api.get(`/comments/${id}/replies?limit=100${cursor}`);
                page.comments.forEach((reply) => this.#thread.put(reply));
                next = page.next;
            }
            button.hidden = true;
        });
    }

    async #try(act) {
        try {
            await act();
        } catch (failure) {
            this.#say(reason(failure, this.#words));
        }
    }
}
