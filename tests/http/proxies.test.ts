// Who asks, behind proxies: people are told apart by what a trusted proxy says, and nobody else's word is taken for it.
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { BARRIERS_PER_CLIENT } from "#app/areas/competition/site-page";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";

/** Tests speak to the server from this machine; the next proxy says that it stands at 10.1.2.3. */
const SETTINGS = {
  "the one on this machine": ["loopback"],
  "that and those of a network": ["loopback", "10.0.0.0/8"],
  "others only": ["10.0.0.0/8"],
} as const;

describe.each(Object.entries(SETTINGS))("where the trusted proxies are %s", (setting, trustedProxies) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(undefined, { trustedProxies });
  });
  afterAll(() => app.stop());

  /** The answer to one report more than a single client may send, each with a client of its own in the header. */
  async function lastOfMany(forwardedFor: (no: number) => string): Promise<number> {
    let status = 0;
    for (let no = 0; no <= BARRIERS_PER_CLIENT.most; no++) {
      const headers = { Origin: app.url, "X-Forwarded-For": forwardedFor(no) };
      ({ status } = await new Browserless(app.url).send("/barrierefreiheit", { method: "POST", body: new URLSearchParams({ message: "Die Karte ist zu klein." }), headers }));
    }
    return status;
  }

  test("clients named by one proxy", async () => {
    expect(await lastOfMany((no) => `192.0.2.${no}`)).toBe(setting === "others only" ? 429 : 302);
  });

  test("clients named by a proxy behind another", async () => {
    expect(await lastOfMany((no) => `198.51.100.${no}, 10.1.2.3`)).toBe(setting === "that and those of a network" ? 302 : 429);
  });
});
