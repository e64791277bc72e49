// SHA-256 against published vectors, over UTF-8.
import { expect, it } from "vitest";

import { sha256Hex } from "#app/base/hash";

it.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ["abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"],
])("the hash of %j is the one of FIPS 180-4", (text, hash) => {
  expect(sha256Hex(text)).toBe(hash);
});

it("an umlaut is hashed as its two bytes of UTF-8", () => {
  expect(sha256Hex("ü")).toBe("607474ca475a9724d7360aba71a56d5df77e61350e3f724cfa1f46e857e2d85f");
});

it("bytes and the text they spell have one hash", () => {
  expect(sha256Hex(new TextEncoder().encode("ü"))).toBe(sha256Hex("ü"));
});
