// Signing in by authorization code with proof key (RFC 6749, RFC 7636), at any provider that can be discovered. What is
// known of the reader lies in this tab's storage and nowhere else.

const TOKENS = "broadsheet.tokens";
const UNDER_WAY = "broadsheet.signing-in";

export class Session {
    #issuer;
    #client;

    constructor({ issuer, client }) {
        this.#issuer = issuer.replace(/\/$/, "");
        this.#client = client;
    }

    /** The access token; none when nobody is signed in, or no longer. */
    get token() {
        return this.#kept()?.accessToken ?? null;
    }

    /** What the provider calls the reader. */
    get name() {
        return this.#kept()?.name ?? "";
    }

    forget() {
        sessionStorage.removeItem(TOKENS);
    }

    /** Leaves for the provider; the reader comes back to this page. */
    async signIn() {
        const { authorization_endpoint: endpoint } = await this.#provider();
        const state = random();
        const verifier = random();
        sessionStorage.setItem(UNDER_WAY, JSON.stringify({ state, verifier, from: here() }));
        const challenge = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
        location.assign(address(endpoint, {
            response_type: "code",
            client_id: this.#client,
            redirect_uri: landing(),
            scope: "openid profile",
            state,
            code_challenge: base64url(new Uint8Array(challenge)),
            code_challenge_method: "S256",
        }));
    }

    /** Takes the code that the provider has sent the reader back with; the address to go on to. */
    async finish() {
        const answer = new URLSearchParams(location.search);
        const { state, verifier, from } = JSON.parse(sessionStorage.getItem(UNDER_WAY) ?? "{}");
        sessionStorage.removeItem(UNDER_WAY);
        if (!state || answer.get("state") !== state) {
            throw new Error("Nobody was signing in");
        }
        if (verifier && answer.has("code")) {
            await this.#redeem(answer.get("code"), verifier);
        }
        return from;
    }

    /** Ends the session here, and at the provider if it can be told. */
    async signOut() {
        const idToken = this.#kept()?.idToken;
        this.forget();
        const { end_session_endpoint: endpoint } = await this.#provider();
        if (endpoint && idToken) {
            const state = random();
            sessionStorage.setItem(UNDER_WAY, JSON.stringify({ state, from: here() }));
            location.assign(address(endpoint, {
                id_token_hint: idToken,
                client_id: this.#client,
                post_logout_redirect_uri: landing(),
                state,
            }));
        }
    }

    async #redeem(code, verifier) {
        const { token_endpoint: endpoint } = await this.#provider();
        const answer = await fetch(endpoint, {
            method: "POST",
            body: new URLSearchParams({
                grant_type: "authorization_code",
                client_id: this.#client,
                redirect_uri: landing(),
                code,
                code_verifier: verifier,
            }),
        });
        if (!answer.ok) {
            throw new Error(`The provider gave no token (${answer.status})`);
        }
        const tokens = await answer.json();
        sessionStorage.setItem(TOKENS, JSON.stringify({
            accessToken: tokens.access_token,
            idToken: tokens.id_token,
            until: Date.now() + (tokens.expires_in ?? 300) * 1000,
            name: nameIn(tokens.id_token),
        }));
    }

    async #provider() {
        const answer = await fetch(`${this.#issuer}/.well-known/openid-configuration`);
        if (!answer.ok) {
            throw new Error(`The provider doesn't answer (${answer.status})`);
        }
        return answer.json();
    }

    #kept() {
        const kept = JSON.parse(sessionStorage.getItem(TOKENS) ?? "null");
        return kept && kept.until > Date.now() ? kept : null;
    }
}

function landing() {
    return `${location.origin}/signed-in`;
}

function here() {
    return location.pathname + location.search + location.hash;
}

function address(endpoint, parameters) {
    const url = new URL(endpoint);
    Object.entries(parameters).forEach(([name, value]) => url.searchParams.set(name, value));
    return url;
}

function random() {
    return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

function base64url(bytes) {
    return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Only shown, never trusted: the services read the access token, and check it. */
function nameIn(idToken) {
    try {
        const claims = idToken.split(".")[1].replaceAll("-", "+").replaceAll("_", "/");
        const bytes = Uint8Array.from(atob(claims), (character) => character.charCodeAt(0));
        const { name, preferred_username: username } = JSON.parse(new TextDecoder().decode(bytes));
        return name ?? username ?? "";
    } catch {
        return "";
    }
}
