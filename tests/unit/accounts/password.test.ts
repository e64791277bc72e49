// Which passwords are taken.
import { expect, test } from "vitest";

import { checkPassword } from "#app/areas/accounts/password";

const whose = { email: "maria.beispiel@bocholt.example", name: "Maria Beispielfrau" };

test.each([
  ["", "missing"],
  ["elf Zeichen", "too-short"],
  ["zwölf Zeich.", "taken"],
  ["nur kleine buchstaben", "taken"],
  ["👩‍👩‍👧 Familie", "taken"],
  ["x".repeat(201), "too-long"],
  [`${"lang und ".repeat(22)}am`, "taken"],
  ["maria.beispiel@bocholt.example", "personal"],
  ["MARIA.BEISPIEL", "personal"],
  ["maria beispielfrau", "personal"],
  ["Passwort1234", "common"],
  ["Nordrhein-Westfalen", "common"],
  ["aaaaaaaaaaaaaaaa", "common"],
  ["121212121212", "common"],
])("%j: %s", (password, expected) => {
  const verdict = checkPassword(password, whose);
  expect(verdict.ok ? "taken" : verdict.reason).toBe(expected);
});
