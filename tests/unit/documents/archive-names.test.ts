// Names of files in an archive can be unpacked anywhere and lead nowhere else.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { numberedName, safeName } from "#app/services/documents/archive-names";

describe("a name in an archive", () => {
  test.each([
    ["Ratsbeschluss 12. Mai.pdf", "Ratsbeschluss 12. Mai.pdf"],
    ["Grüße aus Köln.pdf", "Grüße aus Köln.pdf"],
    ["../../etc/passwd", "_.._etc_passwd"],
    ["..", "_"],
    ["", "_"],
    ["   ", "_"],
    ["C:\\Daten\\plan.pdf", "C__Daten_plan.pdf"],
    ["wer?was*.pdf", "wer_was_.pdf"],
    ["CON.pdf", "_CON.pdf"],
    ["lpt1", "_lpt1"],
    ["Anlage\u202efdp.exe", "Anlage_fdp.exe"],
    ["zu\u0000ende.pdf", "zu_ende.pdf"],
    [".versteckt", "versteckt"],
    ["Punkt am Ende.", "Punkt am Ende"],
  ])("%j becomes %j", (given, expected) => {
    expect(safeName(given)).toBe(expected);
  });

  test("keeps its ending when it is too long", () => {
    const name = safeName(`${"lang ".repeat(60)}.pdf`);
    expect(name).toHaveLength(120);
    expect(name.endsWith("l.pdf")).toBe(true);
  });

  test("is one part of a path, whatever it was called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (given) => {
        const name = safeName(given);
        expect(name).toMatch(/^[^/\\:*?"<>|\p{C}]{1,120}$/u);
        expect(name).not.toMatch(/^\.|[. ]$/);
      }),
    );
  });

  test("is told from all others of its folder by its number", () => {
    expect(["a.pdf", "A.pdf", "a.pdf"].map((name, at) => numberedName(at, name))).toEqual(["01 a.pdf", "02 A.pdf", "03 a.pdf"]);
  });
});
