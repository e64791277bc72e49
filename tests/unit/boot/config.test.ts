// What the environment says of a virus scanner and of the proxies in front.
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

describe("TRUSTED_PROXIES", () => {
  test.each([
    [undefined, ["loopback"]],
    ["", ["loopback"]],
    ["10.0.0.0/8", ["10.0.0.0/8"]],
    ["loopback, 192.0.2.7,fd00::/8 ", ["loopback", "192.0.2.7", "fd00::/8"]],
  ])("%s", (value, proxies) => {
    expect(readConfig({ TRUSTED_PROXIES: value }).trustedProxies).toEqual(proxies);
  });

  test.each(["true", "1", "*", "proxy.example", "10.0.0.0/33", "10.0.0.0/", "fd00::/129", "10.0.0.0/8/8", "10.0.0.0/8,", "10.0.0.0/ 8"])("%s is refused", (value) => {
    expect(() => readConfig({ TRUSTED_PROXIES: value })).toThrow("TRUSTED_PROXIES must be");
  });
});
