// The comments as they stand on the page: put in their places, brought up to date by their versions.

import { plainNodes, safeNodes } from "./safe-html.js";

const DEEPEST = 3;

export class Thread {
    #list;
    #words;
    #template;
    #actions;

    /**
     * @param list the element with the comments
     * @param actions what readers can do with one: fills the element for them
     */
    constructor(list, template, words, actions) {
        this.#list = list;
        this.#template = template;
        this.#words = words;
        this.#actions = actions;
    }

    get isEmpty() {
        return this.#list.querySelector(".comment") === null;
    }

    find(id) {
        return this.#list.querySelector(`#comment-${CSS.escape(id)}`);
    }

    /** Puts a comment in its place, or brings it up to date; true if it wasn't there. */
    put(comment) {
        const known = this.find(comment.id);
        if (known && Number(known.dataset.version ?? 0) > comment.version) {
            return false;
        }
        const parent = comment.parentId && this.find(comment.parentId);
        if (!known && comment.parentId && !parent) {
            return false;
        }
        const element = known ?? this.#place(comment, parent);
        this.#fill(element, comment);
        return !known;
    }

    /** Takes a comment's words away; its place stays for what answers it. */
    remove({ id, version }) {
        const element = this.find(id);
        if (element && Number(element.dataset.version ?? 0) <= version) {
            this.#fill(element, { id, version });
        }
    }

    /** Whether a comment's place is here, and its words are not. */
    isGone(id) {
        return Boolean(this.find(id)?.querySelector(".comment-gone"));
    }

    /** How many of a comment's replies stand here. */
    replies(id) {
        return this.#children(id).length;
    }

    authorOf(id) {
        return this.find(id)?.querySelector(".comment-author")?.textContent ?? "";
    }

    #children(parentId) {
        const own = parentId ? `[data-parent="${CSS.escape(parentId)}"]` : ":not([data-parent])";
        return [...this.#list.querySelectorAll(`.comment${own}`)];
    }

    /** Ids begin with the time at which they were given: their order is that of the discussion. */
    #place({ id, parentId }, parent) {
        const element = document.createElement("article");
        element.id = `comment-${id}`;
        element.tabIndex = -1;
        if (parentId) {
            element.dataset.parent = parentId;
        }
        element.className = `comment depth-${Math.min(DEEPEST, this.#depth(element))}`;
        const next = this.#children(parentId).find((sibling) => sibling.id > element.id);
        if (next) {
            next.before(element);
        } else if (parent) {
            this.#endOf(parent).after(element);
        } else {
            this.#list.append(element);
        }
        return element;
    }

    #depth(element) {
        const { parent } = element.dataset;
        return parent ? 1 + this.#depth(this.find(parent)) : 0;
    }

    /** The last element of what answers a comment, or the comment itself. */
    #endOf(comment) {
        let end = comment;
        for (let next = comment.nextElementSibling; next && this.#answers(next, comment); next = next.nextElementSibling) {
            end = next;
        }
        return end;
    }

    #answers(element, comment) {
        const parent = element.dataset?.parent && this.find(element.dataset.parent);
        return Boolean(parent) && (parent === comment || this.#answers(parent, comment));
    }

    #fill(element, comment) {
        const isGone = !comment.author;
        const before = element.querySelector(".comment-actions");
        if (comment.version === Number(element.dataset.version) && isGone === !element.querySelector(".comment-text")) {
            this.#actions(before, comment, element);
            return;
        }
        element.dataset.version = comment.version;
        if (isGone) {
            const gone = document.createElement("p");
            gone.className = "comment-gone";
            gone.textContent = this.#words.text("commentRemoved");
            element.replaceChildren(gone);
            return;
        }
        const filled = this.#template.content.cloneNode(true);
        this.#head(filled, element, comment);
        filled.querySelector(".comment-text")
            .replaceChildren(comment.html ? safeNodes(comment.html) : plainNodes(comment.text ?? ""));
        const actions = filled.querySelector(".comment-actions");
        if (before) {
            actions.replaceWith(before);
        }
        element.replaceChildren(filled);
        this.#actions(before ?? actions, comment, element);
    }

    #head(filled, element, comment) {
        filled.querySelector(".comment-author").textContent = comment.author.name;
        const { parent } = element.dataset;
        const reply = filled.querySelector(".comment-reply");
        if (parent) {
            const author = this.authorOf(parent);
            reply.textContent = author ? this.#words.text("replyTo", author) : this.#words.text("reply");
        } else {
            reply.remove();
        }
        const time = filled.querySelector("time");
        time.dateTime = comment.postedAt;
        time.textContent = this.#words.dateTime(comment.postedAt);
        if (!comment.editedAt) {
            filled.querySelector(".comment-edited").remove();
        }
    }
}
