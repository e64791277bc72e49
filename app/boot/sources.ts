// The real clock and the real randomness. Nothing below boot knows them.
import { randomBytes } from "node:crypto";

import type { NewId, NewSecret } from "#app/base/id";
import { instant, type Instant } from "#app/base/instant";

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

export const newId: NewId = () => Array.from(randomBytes(16), (byte) => ALPHABET.charAt(byte & 31)).join("");
export const newSecret: NewSecret = () => randomBytes(32).toString("base64url");
export const systemClock = (): Instant => instant(Date.now());
