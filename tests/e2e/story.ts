// The stage of a story: the application with a clock, a mail server, a browser, and people who come to their desks one by one.
import type { Browser } from "playwright-core";

import { announceResults } from "#app/areas/results/announce-results.server";

import { epochOf } from "./calendar";
import { openBrowser, openWindow, type Scripts, type Window } from "#tests/support/browser";
import { startApp, type TestApp } from "#tests/support/app";
import { startMailServer, type KeptMail, type MailServer } from "#tests/support/smtp";

import type { Desk, Person, Who } from "./person";

export const PASSWORD = "Vier Jahreszeiten am Niederrhein";

export class Story {
  readonly #people: Person[] = [];

  private constructor(
    readonly app: TestApp,
    readonly scripts: Scripts,
    private readonly browser: Browser,
    private readonly post: MailServer,
    private readonly seen: Set<string>,
  ) {}

  static async begin(scripts: Scripts, at: string): Promise<Story> {
    const post = await startMailServer();
    const app = await startApp(epochOf(at), { smtpUrl: post.url });
    return new Story(app, scripts, await openBrowser(), post, new Set());
  }

  /** Somebody comes, at a computer of their own. */
  async comes<P extends Person>(Kind: new (who: Who, desk: Desk, window: Window) => P, name: string, email: string): Promise<P> {
    const desk: Desk = { origin: this.app.url, browser: this.browser, scripts: this.scripts, seen: this.seen };
    const window = await openWindow(this.browser, this.app.url, this.scripts);
    // Limits count by network address, and not everybody works behind the same one.
    await window.context.setExtraHTTPHeaders({ "X-Forwarded-For": `10.1.0.${this.#people.length + 1}` });
    const person = new Kind({ name, email, password: PASSWORD }, desk, window);
    this.#people.push(person);
    return person;
  }

  /** It becomes so late in Berlin: "2024-03-31 23:59". */
  becomes(at: string): void {
    this.app.setClock(epochOf(at));
  }

  /** What the server does every few seconds without anybody asking. */
  async serverLooksAtTheClock(): Promise<void> {
    const { now, ...deps } = this.app.deps();
    await announceResults(deps, now);
  }

  /** The newest mail to somebody, once everything due has been sent. */
  async newestMail(to: Person): Promise<KeptMail> {
    await this.app.deliverMail();
    const mail = this.post.to(to.who.email).at(-1);
    if (!mail) throw new Error(`no mail to ${to.who.email}`);
    return mail;
  }

  /** Everybody who has got a mail whose subject says so. */
  async toldOf(subject: string): Promise<string[]> {
    await this.app.deliverMail();
    return this.post.mails.filter((mail) => mail.subject.includes(subject)).map(({ to }) => to).sort();
  }

  /** What browsers and axe have to say against the pages so far. */
  get complaints(): readonly string[] {
    return this.#people.flatMap((person) => person.complaints);
  }

  /** What everybody has before them, for whoever has to find out why a chapter failed. */
  async scene(): Promise<string> {
    const desks = this.#people.map(async (person) => `${person.who.name} at ${person.page.url()}:\n${await person.text()}`);
    return (await Promise.all(desks)).join("\n\n");
  }

  async end(): Promise<void> {
    await this.browser.close();
    await this.app.stop();
    await this.post.stop();
  }
}
