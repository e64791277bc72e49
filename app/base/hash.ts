// SHA-256 as lower-case hex: checksums of entries and results, and what is stored instead of a secret.
import { createHash } from "node:crypto";

export function sha256Hex(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
