// Where the environment says that a virus scanner listens.
import { describe, expect, test } from "vitest";

import { readConfig } from "#app/boot/config";

describe("CLAMD_SOCKET", () => {
  test.each([
    [undefined, undefined],
    ["", undefined],
    ["/run/clamav/clamd.ctl", { path: "/run/clamav/clamd.ctl" }],
    ["tcp://127.0.0.1:3310", { host: "127.0.0.1", port: 3310 }],
    ["tcp://[::1]:3310", { host: "::1", port: 3310 }],
    ["tcp://scanner.example:3310/", { host: "scanner.example", port: 3310 }],
  ])("%s", (value, address) => {
    expect(readConfig({ CLAMD_SOCKET: value }).clamd).toEqual(address);
  });

  test.each(["clamd.ctl", "tcp://127.0.0.1", "tcp://:3310", "http://127.0.0.1:3310", "tcp://127.0.0.1:3310/path", "tcp://127.0.0.1:99999"])("%s is refused", (value) => {
    expect(() => readConfig({ CLAMD_SOCKET: value })).toThrow("CLAMD_SOCKET must be");
  });
});
