// Lets through what comments may be made of, whoever says that it is safe.

const ALLOWED = new Set(["P", "BR", "EM", "STRONG", "CODE", "PRE", "BLOCKQUOTE", "UL", "OL", "LI", "A"]);

/** The nodes of HTML that nobody trusts, without anything that could run or load. */
export function safeNodes(html) {
    const fragment = document.createDocumentFragment();
    copy(new DOMParser().parseFromString(html, "text/html").body, fragment);
    return fragment;
}

/** Paragraphs of plain text. */
export function plainNodes(text) {
    const fragment = document.createDocumentFragment();
    for (const part of text.split(/\n{2,}/)) {
        const paragraph = document.createElement("p");
        paragraph.textContent = part;
        fragment.append(paragraph);
    }
    return fragment;
}

function copy(from, to) {
    for (const node of from.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) {
            to.append(node.data);
        } else if (node.nodeType === Node.ELEMENT_NODE) {
            const into = ALLOWED.has(node.nodeName) ? to.appendChild(element(node)) : to;
            copy(node, into);
        }
    }
}

function element(node) {
    const allowed = document.createElement(node.nodeName);
    const address = node.getAttribute("href");
    if (node.nodeName === "A" && /^https?:\/\//i.test(address ?? "")) {
        allowed.href = address;
        allowed.rel = "nofollow ugc noopener";
    }
    return allowed;
}
