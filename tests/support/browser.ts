// A real Chromium with a new profile. Its pages are watched: a console error, a fault of a script or a breach of the content security policy is
// remembered, and axe reads every page that a person with scripts comes to, in light and in dark.
import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";

const EXECUTABLE = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** What can be wrong in dark alone: the rest of a page is the same in both. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** A refusal that a test asks for is a 4xx document, which Chromium writes to the console; data that the next step overtook half read, Remix does. */
const EXPECTED = /the server responded with a status of 4\d\d|^AbortError: signal is aborted without reason/;

export type Scripts = "with JavaScript" | "without JavaScript";

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: EXECUTABLE, headless: true, args: ARGS });
}

export type Window = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong in this window so far: faults, and what axe found. */
  readonly complaints: readonly string[];
  /** Lets axe read the page as it stands, in light and in dark. Without scripts it cannot. */
  readonly check: () => Promise<void>;
};

/** A window of its own, as of a person at their own desk, in German. */
export async function openWindow(browser: Browser, origin: string, scripts: Scripts): Promise<Window> {
  const context = await browser.newContext({
    baseURL: origin,
    javaScriptEnabled: scripts === "with JavaScript",
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  const complain = (kind: string, text: string) => complaints.push(`${kind} on ${new URL(page.url()).pathname}: ${text}`);
  page.on("pageerror", (fault) => complain("fault", fault.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !EXPECTED.test(message.text())) complain("console error", message.text());
  });

  async function check(): Promise<void> {
    if (scripts === "without JavaScript") return;
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      // The other mode opens a page for each reading, for the sake of frames, of which there are none here.
      const axe = new AxeBuilder({ page }).setLegacyMode();
      const { violations } = await (colorScheme === "light" ? axe.withTags(WCAG) : axe.withRules(COLOURS)).analyze();
      for (const { id, nodes } of violations) complain(`axe (${colorScheme})`, `${id}: ${nodes.map(({ html }) => html).join(" · ")}`);
    }
    await page.emulateMedia({ colorScheme: "light" });
  }

  return { page, context, complaints, check };
}
