// What files an entry takes, and what their names become.
import { describe, expect, test } from "vitest";

import { mayAdd } from "#app/areas/entries/attachment";
import { cleanName } from "#app/base/file-name";
import { attachmentReading } from "#app/areas/entries/attachment.policy";
import { instant } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import { ENTRY_LIMIT, FILE_LIMIT, MAX_FILES } from "#db/vocabulary/attachment";

const PDF = "application/pdf";
const many = (count: number, size: number) => Array.from({ length: count }, () => ({ size, type: PDF }));

describe("an entry takes files", () => {
  test.each([
    ["a PDF", [], [{ size: 1, type: PDF }], "ok"],
    ["one whose kind nobody has told yet", [], [{ size: 1, type: undefined }], "ok"],
    ["one of the largest size", [], [{ size: FILE_LIMIT, type: "image/webp" }], "ok"],
    ["one byte above it", [], [{ size: FILE_LIMIT + 1, type: PDF }], "too-large"],
    ["an empty one", [], [{ size: 0, type: PDF }], "empty"],
    ["a text document", [], [{ size: 1, type: "application/msword" }], "wrong-kind"],
    ["a drawing that may carry a script", [], [{ size: 1, type: "image/svg+xml" }], "wrong-kind"],
    ["a tenth", many(MAX_FILES - 1, 1), many(1, 1), "ok"],
    ["an eleventh", many(MAX_FILES, 1), many(1, 1), "too-many"],
    ["eleven at once", [], many(MAX_FILES + 1, 1), "too-many"],
    ["up to all that fits", many(3, 60_000_000), many(1, ENTRY_LIMIT - 180_000_000), "ok"],
    ["one byte more than fits", many(3, 60_000_000), many(1, ENTRY_LIMIT - 180_000_000 + 1), "too-much"],
  ])("%s", (_what, present, added, expected) => {
    const verdict = mayAdd(present, added);
    expect(verdict.ok ? "ok" : verdict.reason).toBe(expected);
  });
});

describe("a file's name", () => {
  test.each([
    ["Vereinbarung.pdf", PDF, "Vereinbarung.pdf"],
    ["VEREINBARUNG.PDF", PDF, "VEREINBARUNG.PDF"],
    ["foto.jpeg", "image/jpeg", "foto.jpeg"],
    ["../../etc/x", PDF, "x.pdf"],
    ["C:\\Benutzer\\Meier\\Beschluss.pdf", PDF, "Beschluss.pdf"],
    ["rechnung.exe", PDF, "rechnung.exe.pdf"],
    ["foto.pdf", "image/png", "foto.pdf.png"],
    ["ein\u0000ge\u202Efdp.exe\r\n.pdf", PDF, "eingefdp.exe.pdf"],
    ["  viel   Platz .pdf", PDF, "viel Platz .pdf"],
    [".htaccess", PDF, "htaccess.pdf"],
    ["...", PDF, "anlage.pdf"],
    ["", "image/webp", "anlage.webp"],
    [`${"a".repeat(300)}.pdf`, PDF, `${"a".repeat(196)}.pdf`],
    [`${"🌳".repeat(300)}.pdf`, PDF, `${"🌳".repeat(196)}.pdf`],
    ["Ba\u0308der.pdf", PDF, "Bäder.pdf"],
  ] as const)("%j of kind %s becomes %j", (name, type, expected) => {
    expect(cleanName(name, type)).toBe(expected);
  });
});

describe("an attachment is read", () => {
  const someone: Viewer = { personId: "p", name: "", email: "", locale: null, emailVerified: true, organisationId: null, pendingOrganisationId: null, roles: [], jurorships: [], sessionHash: "" };
  const lead: Viewer = { ...someone, organisationId: "lead" };
  const file = { leadId: "lead", removedAt: null, namedIn: 1, latest: 1 };
  const nobody = { viewer: undefined, judges: false, entryIsPublic: false };

  test.each([
    ["by the lead, while it is on the entry", { ...file, namedIn: null, latest: null }, { ...nobody, viewer: lead }, "whole"],
    ["by the lead, when it was taken off after it was handed in", { ...file, removedAt: instant(1) }, { ...nobody, viewer: lead }, "whole"],
    ["not by the lead, when it was taken off before", { ...file, removedAt: instant(1), namedIn: null }, { ...nobody, viewer: lead }, "nothing"],
    ["not by the lead with an address that is not confirmed", file, { ...nobody, viewer: { ...lead, emailVerified: false } }, "nothing"],
    ["by the office, when any version names it", { ...file, latest: 2 }, { ...nobody, viewer: { ...someone, roles: ["observer" as const] } }, "whole"],
    ["not by the office, before it was handed in", { ...file, namedIn: null }, { ...nobody, viewer: { ...someone, roles: ["organiser" as const] } }, "nothing"],
    ["by a juror who may open the entry", file, { ...nobody, viewer: someone, judges: true }, "as-jury"],
    ["not by that juror, when the latest version has dropped it", { ...file, latest: 2 }, { ...nobody, viewer: someone, judges: true }, "nothing"],
    ["by everybody, once the entry is public", file, { ...nobody, entryIsPublic: true }, "whole"],
    ["not by everybody, when the public version has dropped it", { ...file, latest: 2 }, { ...nobody, entryIsPublic: true }, "nothing"],
    ["by nobody else", file, { ...nobody, viewer: someone }, "nothing"],
  ])("%s", (_who, found, reader, expected) => {
    expect(attachmentReading(found, reader)).toBe(expected);
  });
});
