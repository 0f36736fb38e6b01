// An article that is open: its link can be copied and handed on, and its discussion goes on once somebody comes near it.

import { Discussion } from "./discussion.js";

const NEAR = "600px";

for (const button of document.querySelectorAll(".share [data-url]")) {
    const { url, title, done } = button.dataset;
    const share = button.classList.contains("share-by") ? () => navigator.share({ url, title }) : async () => {
        await navigator.clipboard.writeText(url);
        button.textContent = done;
    };
    button.hidden = !(button.classList.contains("share-by") ? navigator.share : navigator.clipboard);
    // A reader who changes their mind is no failure
    button.addEventListener("click", () => share().catch(() => {}));
}

const section = document.querySelector("[data-discussion]");
if (section) {
    const near = new IntersectionObserver((entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) {
            near.disconnect();
            new Discussion(section).begin();
        }
    }, { rootMargin: NEAR });
    near.observe(section);
}
