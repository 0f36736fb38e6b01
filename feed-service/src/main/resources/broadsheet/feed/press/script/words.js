// The page's words, and times and numbers as the server prints them, in the page's language.

export class Words {
    #texts;
    #language;
    #zone;

    constructor({ texts, language, zone }) {
        this.#texts = texts;
        this.#language = language;
        this.#zone = zone;
    }

    /** A text with {0}, {1} … filled; none if the page hasn't got it. */
    text(key, ...values) {
        const text = this.#texts[key];
        return text?.replace(/\{(\d)}/g, (_, place) => values[Number(place)]);
    }

    /** A text in the form that the language uses for so many. */
    count(key, number) {
        const form = `${key}.${new Intl.PluralRules(this.#language).select(number)}`;
        return this.text(form in this.#texts ? form : `${key}.other`, this.number(number));
    }

    number(number) {
        return new Intl.NumberFormat(this.#language).format(number);
    }

    /** A time by the newsroom's clock, after the edition's pattern. */
    dateTime(iso) {
        const [digits, names] = ["2-digit", "long"].map((month) => this.#parts(new Date(iso), month));
        return this.text("dateTime").replace(/MMMM|yyyy|MM|dd|d|HH|mm/g, (field) => ({
            yyyy: digits.year, MMMM: names.month, MM: digits.month, dd: digits.day, d: String(Number(digits.day)),
            HH: digits.hour, mm: digits.minute,
        })[field]);
    }

    #parts(time, month) {
        const format = new Intl.DateTimeFormat(this.#language, {
            timeZone: this.#zone, hourCycle: "h23",
            year: "numeric", month, day: "2-digit", hour: "2-digit", minute: "2-digit",
        });
        return Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]));
    }
}
