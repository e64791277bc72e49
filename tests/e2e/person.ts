// Somebody at their browser, with the verbs of using pages: go, fill, choose, tick, press, follow, see. What they are there for stands in
// people/*.ts. Nothing here waits for a time: a verb that sends something waits until it is under way, and then until nothing is any more.
import { setTimeout as pause } from "node:timers/promises";

import type { Browser, Locator, Page, Request } from "playwright-core";

import type { Scripts, Window } from "#tests/support/browser";

const PATIENCE_MS = 15_000;
const STEP_MS = 10;
/** Whether the page's router has nothing to do; a page without scripts has no router. */
const ROUTER_IS_IDLE = `(() => {
  const state = window.__remixRouter?.state;
  return !state || (state.navigation.state === "idle" && state.revalidation === "idle" && [...state.fetchers.values()].every((fetcher) => fetcher.state === "idle"));
})()`;
/** The address without what names a single entry, person or link. */
const kindOfPage = (url: string) => new URL(url).pathname.replace(/\/[a-z0-9_-]{16,}|\/\d{4}-[A-Z]{2}-\d{3}/gi, "/:");

/** Documents and data; pictures and styles keep nobody waiting. */
const isTraffic = (request: Request) => ["document", "fetch", "xhr"].includes(request.resourceType());

/** A page is settled when nothing is on the wire and its router has shown all that came. */
function watchTraffic(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  page.on("request", (request) => {
    if (isTraffic(request)) underWay.add(request);
  });
  page.on("requestfinished", (request) => underWay.delete(request));
  page.on("requestfailed", (request) => underWay.delete(request));
  async function isSettled(): Promise<boolean> {
    // A page that is being left cannot be asked.
    return underWay.size === 0 && (await page.evaluate<boolean>(ROUTER_IS_IDLE).catch(() => false)) && underWay.size === 0;
  }
  return async function settle() {
    const began = performance.now();
    for (let quiet = 0; quiet < 2; quiet = (await isSettled()) ? quiet + 1 : 0) {
      if (performance.now() - began > PATIENCE_MS) throw new Error(`still under way: ${[...underWay].map((request) => request.url()).join(", ")}`);
      await pause(STEP_MS);
    }
    await page.waitForLoadState("domcontentloaded");
  };
}

const literally = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The verbs inside a part of a page. */
export class Part {
  constructor(
    readonly page: Page,
    readonly root: Page | Locator,
    readonly settle: () => Promise<void>,
  ) {}

  /** The control of a label; "(freiwillig)" may follow its words. */
  field(label: string): Locator {
    const labelled = this.root.getByLabel(new RegExp(String.raw`^\s*${literally(label)}(\s*\(|\s*$)`));
    return labelled.and(this.page.locator("input, select, textarea"));
  }

  async fill(label: string, value: string): Promise<void> {
    await this.field(label).fill(value);
  }

  /** An option of a list, by its words. */
  async select(label: string, option: string): Promise<void> {
    await this.field(label).selectOption({ label: option });
  }

  /** One answer of a group, or a box, by the beginning of its words. */
  async tick(beginning: string): Promise<void> {
    const labelled = this.root.getByLabel(new RegExp(String.raw`^\s*${literally(beginning)}(?![0-9A-Za-zäöüß])`));
    await labelled.and(this.page.locator("input")).check();
  }

  async attach(label: string, file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }): Promise<void> {
    await this.field(label).setInputFiles(file);
  }

  async press(button: string): Promise<void> {
    await this.#sends(this.root.getByRole("button", { name: button, exact: true }));
  }

  async follow(link: string): Promise<void> {
    await this.#sends(this.root.getByRole("link", { name: link, exact: true }));
  }

  /** The wire is quiet before a script has begun to send as well as after it: so its beginning is waited for. */
  async #sends(control: Locator): Promise<void> {
    await Promise.all([this.page.waitForRequest(isTraffic), control.click()]);
    await this.settle();
  }

  /** Opens what is folded up below a heading. */
  async unfold(heading: string): Promise<void> {
    await this.root.locator("summary").filter({ hasText: heading }).click();
  }

  /** What a field holds now. */
  value(label: string): Promise<string> {
    return this.field(label).inputValue();
  }
}

/** Where somebody sits down: the site's address, the browser, and what axe has read already. */
export type Desk = { readonly origin: string; readonly browser: Browser; readonly scripts: Scripts; readonly seen: Set<string> };
export type Who = { readonly name: string; readonly email: string; readonly password: string };

export class Person extends Part {
  readonly #window: Window;
  readonly #seen: Set<string>;

  constructor(
    readonly who: Who,
    readonly desk: Desk,
    window: Window,
  ) {
    super(window.page, window.page, watchTraffic(window.page));
    this.#window = window;
    this.#seen = desk.seen;
  }

  get complaints(): readonly string[] {
    return this.#window.complaints;
  }

  async signsIn(): Promise<void> {
    await this.go("/anmelden");
    await this.fill("E-Mail-Adresse", this.who.email);
    await this.fill("Kennwort", this.who.password);
    await this.press("Anmelden");
    await this.sees(this.who.name);
  }

  async signsOut(): Promise<void> {
    await this.unfold(this.who.name);
    await this.press("Abmelden");
    await this.sees("Sie sind abgemeldet");
  }

  async go(path: string): Promise<void> {
    await this.page.goto(path);
    await this.settle();
    await this.#look();
  }

  override async press(button: string): Promise<void> {
    await super.press(button);
    await this.#look();
  }

  override async follow(link: string): Promise<void> {
    await super.follow(link);
    await this.#look();
  }

  /** The part of the page that a legend, a label or a heading of its own names, or the row that says so. */
  in(what: "group" | "region" | "article" | "row", name: string): Part {
    const all = this.page.getByRole(what);
    const heading = this.page.getByRole("heading", { name, exact: true });
    const root = what === "article" ? all.filter({ has: heading }) : what === "row" ? all.filter({ hasText: name }) : this.page.getByRole(what, { name });
    return new Part(this.page, root.first(), async () => {
      await this.settle();
      await this.#look();
    });
  }

  /** Waits until the page says all of this, in whatever order. */
  async sees(...texts: readonly string[]): Promise<void> {
    const began = performance.now();
    for (;;) {
      const said = await this.text();
      const missing = texts.filter((text) => !said.includes(text));
      if (missing.length === 0) break;
      if (performance.now() - began > PATIENCE_MS / 3) throw new Error(`${this.who.name} does not see ${missing.map((text) => `“${text}”`).join(", ")} on ${this.page.url()}, but:\n${said}`);
      await pause(30);
    }
    await this.#look();
  }

  async seesNot(...texts: readonly string[]): Promise<void> {
    const said = await this.text();
    const found = texts.filter((text) => said.includes(text));
    if (found.length > 0) throw new Error(`${this.who.name} sees ${found.map((text) => `“${text}”`).join(", ")} on ${this.page.url()}`);
  }

  /** Waits until the page is the one of an address. */
  async arrivesAt(path: string): Promise<void> {
    await this.page.waitForURL((url) => url.pathname === path);
    await this.settle();
  }

  /** The rows of a table below its headings, cell by cell. */
  async table(name: string): Promise<string[][]> {
    const rows = await this.page.getByRole("table", { name, exact: true }).locator("tbody tr").all();
    return Promise.all(rows.map((row) => row.locator("th, td").allInnerTexts()));
  }

  /** What stands on the page, in one line. */
  async text(): Promise<string> {
    const said = await this.page.locator("body").innerText();
    return said.replaceAll("\u00AD", "").replace(/\s+/g, " ");
  }

  get path(): string {
    return new URL(this.page.url()).pathname;
  }

  /** Axe reads what a page says to what was done, once each; every-page.test.ts has it read the pages as people find them. */
  async #look(): Promise<void> {
    const alerts = await this.page.getByRole("alert").allInnerTexts();
    const kind = `${kindOfPage(this.page.url())} ${alerts.join(" ")}`;
    if (alerts.length === 0 || this.#seen.has(kind)) return;
    this.#seen.add(kind);
    await this.#window.check();
  }
}
