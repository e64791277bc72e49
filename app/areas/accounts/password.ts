// What a password must be. Length counts, not a mixture of characters; how it is stored is password.server.ts.
import { ok, refused, type Result } from "#app/base/result";

export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 200;

export type PasswordRefusal = "missing" | "too-short" | "too-long" | "personal" | "common";

/** Of those with 12 characters or more, what people and guessing programs try first. */
const COMMON = new Set([
  "123456789012",
  "1234567890123",
  "012345678910",
  "0123456789012",
  "123456789101112",
  "abcdefghijkl",
  "abcdefghijklm",
  "administrator",
  "changemechangeme",
  "correcthorsebatterystaple",
  "geheimgeheim",
  "gutentag1234",
  "hallohallohallo",
  "hallowelt123",
  "iloveyou1234",
  "ichliebedich",
  "kennwort1234",
  "kennwortkennwort",
  "letmeinletmein",
  "lorbeerlorbeer",
  "masterpassword",
  "nordrheinwestfalen",
  "nordrhein-westfalen",
  "password1234",
  "password12345",
  "passwordpassword",
  "passwort1234",
  "passwort12345",
  "passwort123456",
  "passwortpasswort",
  "q1w2e3r4t5y6",
  "qwertyqwerty",
  "qwertyuiop12",
  "qwertyuiop123",
  "qwertzqwertz",
  "qwertzuiop12",
  "qwertzuiop123",
  "qwertzuiopasdfghjkl",
  "willkommen123",
  "willkommen1234",
]);

/** A password has 12 to 200 characters, is not the person's own name or address, and is not among the most common ones; nothing else is asked (law of this house, after NIST SP 800-63B §5.1.1.2). */
export function checkPassword(password: string, whose: { readonly email: string; readonly name: string }): Result<undefined, PasswordRefusal> {
  const length = [...password].length;
  if (length === 0) return refused("missing");
  if (length < PASSWORD_MIN) return refused("too-short");
  if (length > PASSWORD_MAX) return refused("too-long");
  const plain = folded(password);
  if ([whose.email, whose.email.split("@")[0] ?? "", whose.name].some((own) => folded(own) === plain)) return refused("personal");
  if (COMMON.has(plain) || new Set(plain).size < 4) return refused("common");
  return ok();
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll(/\s/g, "");
}
