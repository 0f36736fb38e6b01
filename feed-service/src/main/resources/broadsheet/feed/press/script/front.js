// A front that is open says when there are new articles, and shows them when it is asked to. Until then nothing moves.

import { listen } from "./stream.js";
import { Words } from "./words.js";

const front = document.querySelector("[data-front]");
const { stream, ...language } = JSON.parse(front.dataset.front);
const words = new Words(language);
const notice = front.querySelector(".fresh");
let news = { blocks: [] };

listen(stream, {
    front(told) {
        news = told;
        announce();
    },
});

function announce() {
    const count = fresh().length;
    if (count === 0) {
        notice.replaceChildren();
        return;
    }
    const text = words.count("fresh", count);
    const button = notice.querySelector("button") ?? notice.appendChild(newButton());
    if (button.textContent !== text) {
        button.textContent = text;
    }
}

function newButton() {
    const button = document.createElement("button");
    button.type = "button";
    button.addEventListener("click", update);
    return button;
}

/** Articles that aren't on the page. What comes after all that is there has only moved up for something that is gone. */
function fresh() {
    const shown = new Set([...front.querySelectorAll("[data-article]")].map(({ dataset }) => dataset.article));
    const found = news.blocks.flatMap(({ articles }) => {
        const last = articles.findLastIndex((id) => shown.has(id));
        return articles.filter((id, place) => !shown.has(id) && (place < last || last < 0));
    });
    return [...new Set(found)];
}

async function update() {
    const added = fresh();
    const blocks = [...front.querySelectorAll("[data-block]")];
    const told = news.blocks.map(({ name }) => name).join();
    if (told !== blocks.map(({ dataset }) => dataset.block).join()) {
        location.reload();
        return;
    }
    try {
        await Promise.all(news.blocks.map(({ version }, place) => replace(blocks[place], version)));
        show(added);
    } catch {
        location.reload();
    }
    announce();
}

async function replace(block, version) {
    if (block.dataset.version === version) {
        return;
    }
    const answer = await fetch(block.dataset.url);
    if (!answer.ok) {
        throw new Error(`${block.dataset.url}: ${answer.status}`);
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    block.replaceWith(page.querySelector("[data-block]"));
}

/** The keyboard's place was on a button that is gone: it goes to what the button was for. */
function show(articles) {
    const items = articles.map((id) => front.querySelector(`[data-article="${CSS.escape(id)}"]`)).filter(Boolean);
    items.forEach((item) => item.classList.add("is-new"));
    const link = items[0]?.querySelector(".item-headline a");
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: "center" });
}
