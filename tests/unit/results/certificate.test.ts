// The code on a certificate is read back however somebody types it from paper.
import { expect, test } from "vitest";

import { checkAddress, shownCode, typedCode } from "#app/areas/results/certificate";

const CODE = "ab3defgh1jk2mn4p";

test("it is shown in groups of four, and leads to its page", () => {
  expect(shownCode(CODE)).toBe("ab3d-efgh-1jk2-mn4p");
  expect(checkAddress(CODE, "https://lorbeer.test")).toBe("https://lorbeer.test/urkunde/ab3d-efgh-1jk2-mn4p");
});

test.each(["ab3d-efgh-1jk2-mn4p", "AB3D-EFGH-1JK2-MN4P", " ab3d efgh 1jk2 mn4p ", "ab3d–efgh–1jk2–mn4p", CODE])("it is the same code when typed as %s", (typed) => {
  expect(typedCode(typed)).toBe(CODE);
});
