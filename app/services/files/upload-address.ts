// The address that a browser was given for one file, and the signatures of the upload protocol: HMAC-SHA256, hex, with a prefix.
import { createHmac, timingSafeEqual } from "node:crypto";

import type { Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";

import { isKey } from "./folder";

const PREFIX = "hmac-sha256=";
/** The signature is always the last parameter, and what it signs is the whole address before it. */
const SIGNED = /^\/([^/?]+)\?(.+)&signature=([^&]+)$/;

export function sign(text: string, secret: string): string {
  return PREFIX + createHmac("sha256", secret).update(text).digest("hex");
}

function isSigned(text: string, signature: string, secret: string): boolean {
  const expected = Buffer.from(sign(text, secret));
  const given = Buffer.from(signature);
  return expected.length === given.length && timingSafeEqual(expected, given);
}

export type UploadAddress = { readonly key: string; readonly name: string; readonly type: string; readonly size: number };
export type AddressRefusal = "malformed" | "forged" | "expired";

/**
 * Reads what stands behind the address of the ingest. The signature was made over `ingestUrl`, the ingest's address as configured: under
 * which host a request came is never asked, so that nobody's Host header decides anything.
 */
export function readUploadAddress(path: string, { ingestUrl, apiKey, now }: { ingestUrl: string; apiKey: string; now: Instant }): Result<UploadAddress, AddressRefusal> {
  const [, key, query, signature] = SIGNED.exec(path) ?? [];
  if (key === undefined || query === undefined || signature === undefined || !isKey(key)) return refused("malformed");
  if (!isSigned(`${ingestUrl}/${key}?${query}`, decoded(signature), apiKey)) return refused("forged");
  const parameters = new URLSearchParams(query);
  if (!(Number(parameters.get("expires")) > now)) return refused("expired");
  // The protocol encodes each value twice.
  const valueOf = (name: string) => decoded(parameters.get(`x-ut-file-${name}`) ?? "");
  const size = Number(valueOf("size"));
  return Number.isSafeInteger(size) && size >= 0 ? ok({ key, name: valueOf("name"), type: valueOf("type"), size }) : refused("malformed");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
