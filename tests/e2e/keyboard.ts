// A person with a keyboard and without a mouse: goes from stop to stop, and must see at each where they are.
import type { Locator, Page } from "playwright-core";

const MOST_STOPS = 150;

/** How the place that has the focus looks, and its neighbour or frame where that is what changes. */
const LOOK = `(() => {
  const place = document.activeElement;
  const parts = [place, place.nextElementSibling, place.parentElement].filter(Boolean);
  const look = () => JSON.stringify(parts.map((part) => {
    const { outline, boxShadow, borderColor, backgroundColor, clipPath, position, textDecoration } = getComputedStyle(part);
    return [outline, boxShadow, borderColor, backgroundColor, clipPath, position, textDecoration];
  }));
  const { width, height } = place.getBoundingClientRect();
  // Places that the focus is sent to are no stops, and what a field has inside of it the browser draws.
  const isStop = place.tabIndex >= 0 && place.matches(":focus");
  globalThis.lookedLike = isStop ? { place, look, focused: look(), tiny: width < 2 || height < 2 } : undefined;
})()`;
/** The place that was left, when it looks as it did while it had the focus; or has no size to be seen by. */
const UNSEEN = `(() => {
  const last = globalThis.lookedLike;
  if (!last || !last.place.isConnected || last.place === document.activeElement) return null;
  return last.tiny || last.look() === last.focused ? last.place.outerHTML.slice(0, 120) : null;
})()`;

export class Keyboard {
  readonly #unseen = new Set<string>();

  constructor(readonly page: Page) {}

  /** Stops at which nothing showed the focus. */
  get unseen(): readonly string[] {
    return [...this.#unseen];
  }

  async press(key: string, times = 1): Promise<void> {
    for (let i = 0; i < times; i++) await this.page.keyboard.press(key);
  }

  async types(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Tab until the focus is there. */
  async tabsTo(target: Locator): Promise<void> {
    await target.waitFor();
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      await this.page.evaluate(LOOK);
      await this.press("Tab");
      const unseen = await this.page.evaluate<string | null>(UNSEEN);
      if (unseen !== null) this.#unseen.add(unseen);
      if (await isFocused(target)) return;
    }
    throw new Error(`no way by keyboard to ${target} on ${this.page.url()}`);
  }

  async tabsAndPresses(target: Locator): Promise<void> {
    await this.tabsTo(target);
    await this.press("Enter");
  }
}

export const isFocused = (place: Locator): Promise<boolean> => place.evaluate((element) => element === document.activeElement);
