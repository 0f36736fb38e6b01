// Where the provider sends readers back to: takes the code, and goes on to the page that they came from.

import { Session } from "./session.js";

const page = document.querySelector("[data-session]");
try {
    const from = await new Session(JSON.parse(page.dataset.session)).finish();
    location.replace(new URL(from, location.origin));
} catch {
    page.querySelector(".signing-in").hidden = true;
    page.querySelector(".signing-in-failed").hidden = false;
}
