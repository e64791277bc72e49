// What an upload address says, and that nobody can write one but us.
import { describe, expect, test } from "vitest";

import { instant } from "#app/base/instant";
import { readUploadAddress, sign } from "#app/services/files/upload-address";

const ingestUrl = "https://preis.example/ingest";
const apiKey = "sk_local_test";
const KEY = "a".repeat(48);

/** As the stock library writes it: each value encoded, and encoded again by the query. */
function addressOf({ name = "Bäder & Co.pdf", size = "123", expires = 2_000, key = KEY } = {}): string {
  const url = new URL(`${ingestUrl}/${key}`);
  url.searchParams.append("expires", String(expires));
  for (const [part, value] of Object.entries({ identifier: "lorbeer", "file-name": name, "file-size": size, "file-type": "application/pdf" })) url.searchParams.append(`x-ut-${part}`, encodeURIComponent(value));
  url.searchParams.append("signature", sign(url.href, apiKey));
  return url.href.slice(ingestUrl.length);
}

const read = (path: string, now = 1_000) => {
  const address = readUploadAddress(path, { ingestUrl, apiKey, now: instant(now) });
  return address.ok ? address.value : address.reason;
};

describe("an upload address", () => {
  test("says which file may come", () => {
    expect(read(addressOf())).toEqual({ key: KEY, name: "Bäder & Co.pdf", type: "application/pdf", size: 123 });
  });

  test.each([
    ["ends in time", addressOf({ expires: 1_001 }), "object"],
    ["has just ended", addressOf({ expires: 1_000 }), "expired"],
    ["names another size than was signed", addressOf().replace("size=123", "size=124"), "forged"],
    ["names another key than was signed", addressOf().replace(KEY, "b".repeat(48)), "forged"],
    ["has a parameter more", addressOf().replace("&signature", "&x-ut-file-size=1&signature"), "forged"],
    ["has a short signature", addressOf().replace(/signature=.*/, "signature=hmac-sha256%3D00"), "forged"],
    ["has a signature that is none", addressOf().replace(/signature=.*/, "signature=%E0%A4%A"), "forged"],
    ["has no signature", addressOf().replace(/&signature=.*/, ""), "malformed"],
    ["leads out of the folder", addressOf({ key: "..%2Fsecret" }), "malformed"],
    ["has a signed size that is none", addressOf({ size: "1e99" }), "malformed"],
    ["is empty", "/", "malformed"],
  ])("that %s", (_what, path, expected) => {
    const said = read(path);
    expect(typeof said === "string" ? said : "object").toBe(expected);
  });
});
