// The discussion under an article, as it goes on.

import { Api } from "./api.js";
import { Session } from "./session.js";
import { listen } from "./stream.js";
import { TakingPart } from "./taking-part.js";
import { Thread } from "./thread.js";
import { Words } from "./words.js";

const PAGE = 20;
/** Everybody hears of a removal at once, and not everybody may ask at once what else it hides. */
const LATER = 2_000;

export class Discussion {
    #section;
    #settings;
    #words;
    #api;
    #thread;
    #takingPart;
    #status;
    #more;
    #pages = 1;
    #next = null;
    #later = 0;

    constructor(section) {
        this.#section = section;
        this.#settings = JSON.parse(section.dataset.discussion);
        this.#words = new Words(this.#settings);
        const session = this.#settings.issuer && isSecureContext ? new Session(this.#settings) : null;
        this.#api = new Api(this.#settings.address, session);
        this.#status = section.querySelector(".discussion-status");
        this.#more = this.#moreButton();
        this.#thread = new Thread(
            section.querySelector(".comments"), section.querySelector("#comment-template"), this.#words,
            (place, comment, element) => this.#takingPart.offer(place, comment, element));
        this.#takingPart = new TakingPart({
            section, session, api: this.#api, words: this.#words, thread: this.#thread,
            article: this.#settings.article, say: (text) => this.#say(text), posted: () => this.#someAreHere(),
        });
    }

    begin() {
        this.#takingPart.begin();
        listen(this.#api.url(`${this.#path()}/stream`), {
            begin: () => this.#load(),
            reset: () => this.#load(),
            new: (comment) => this.#hear(comment),
            edited: (comment) => this.#hear(comment),
            removed: (comment) => this.#hide(comment),
            count: ({ count }) => this.#count(count),
        });
    }

    #path() {
        return `/articles/${this.#settings.article}/comments`;
    }

    /** What answers a comment is shown again with it. */
    #hear(comment) {
        const wasGone = this.#thread.isGone(comment.id);
        if (this.#thread.put(comment)) {
            this.#someAreHere();
            this.#say(this.#words.text("talk.heard", comment.author.name));
        } else if (wasGone) {
            this.#loadLater();
        }
    }

    /** With a comment that is held or rejected, what answers it is hidden as well. */
    #hide(comment) {
        this.#thread.remove(comment);
        if (comment.status !== "removed") {
            this.#loadLater();
        }
    }

    #loadLater() {
        clearTimeout(this.#later);
        this.#later = setTimeout(() => this.#load(), LATER * (1 + Math.random()));
    }

    /** As much of the discussion as was loaded before, as it is now. */
    async #load() {
        try {
            this.#next = null;
            for (let page = 0; page < this.#pages; page++) {
                await this.#loadPage();
                if (!this.#next) {
                    break;
                }
            }
        } catch {
            // The page has the comments that it came with, and the stream tells of the others
        }
        this.#takingPart.resume();
    }

    async #loadPage() {
        const cursor = this.#next ? `&cursor=${encodeURIComponent(this.#next)}` : "";
        const page = await this.#api.get(`${this.#path()}?limit=${PAGE}${cursor}`);
        page.comments.forEach((comment) => this.#putWithReplies(comment));
        this.#next = page.next ?? null;
        this.#more.hidden = !this.#next;
        this.#count(page.count);
        if (!this.#thread.isEmpty) {
            this.#someAreHere();
        }
    }

    #putWithReplies(comment) {
        this.#thread.put(comment);
        comment.firstReplies?.forEach((reply) => this.#putWithReplies(reply));
        // Now that its first replies are there, it is known how many are not
        this.#thread.put(comment);
    }

    #moreButton() {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "discussion-more";
        button.hidden = true;
        button.textContent = this.#words.text("talk.more");
        button.addEventListener("click", () => this.#loadMore());
        const part = this.#section.querySelector(".discussion-part");
        part ? part.replaceWith(button) : this.#section.querySelector(".comments").after(button);
        return button;
    }

    async #loadMore() {
        this.#more.disabled = true;
        try {
            await this.#loadPage();
            this.#pages++;
        } catch {
            this.#say(this.#words.text("discussionUnavailable"));
        }
        this.#more.disabled = false;
    }

    #someAreHere() {
        this.#section.querySelector(".discussion-notice")?.remove();
    }

    #count(count) {
        const text = this.#words.count("commentCount", count);
        document.querySelectorAll("[data-comment-count]").forEach((place) => {
            if (place.textContent !== text) {
                place.textContent = text;
            }
        });
    }

    #say(text) {
        this.#status.textContent = text;
    }
}
