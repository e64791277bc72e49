// Every document is accessible, says what it was given and nothing else, and a flood of them harms nobody.
import { afterEach, describe, expect, test } from "vitest";

import type { Paper } from "#app/services/documents/paper";
import { qrRows } from "#app/services/documents/qr-code";
import { openTypesetter, type Typesetter } from "#app/services/documents/typesetter";
import { readPdf } from "#tests/support/pdf";

const open: Typesetter[] = [];
function typesetter(given: Partial<Parameters<typeof openTypesetter>[0]> = {}): Typesetter {
  const made = openTypesetter({ waiting: 10, within: 20_000, ...given });
  open.push(made);
  return made;
}
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

function paper(given: Partial<Paper> = {}): Paper {
  return { lang: "de", title: "Feuerwache ohne Grenze", preline: "Landespreis 2024", lead: "Stadt Bocholt", author: "Geschäftsstelle", footer: "2024-GZ-001", pageLabel: "Seite {page} von {pages}", unshown: "Ein Zeichen fehlt.", blocks: [], ...given };
}

async function set(given: Partial<Paper>): Promise<ReturnType<typeof readPdf>> {
  const done = await typesetter().typeset(paper(given));
  if (!done.ok) throw new Error(done.reason);
  return readPdf(done.value);
}

describe("a document", () => {
  test.each(["de", "en", "nl", "fr"])("in %s is tagged, has its title and its language, and claims PDF/UA-1", async (lang) => {
    expect(await set({ lang })).toMatchObject({ tagged: true, ua: "1", lang, title: "Feuerwache ohne Grenze" });
  });

  test("has its title as first heading, its sections below", async () => {
    const { headings } = await set({
      blocks: [
        { kind: "heading", level: 1, text: "Überblick" },
        { kind: "facts", items: [{ term: "Nummer", detail: ["2024-GZ-001", "erste Fassung"] }] },
        { kind: "heading", level: 2, text: "Nutzen" },
        { kind: "text", text: "Erster Absatz.\n\nZweiter Absatz.", lang: "nl" },
        { kind: "table", columns: [{ label: "Posten", figures: false }, { label: "Betrag", figures: true }], rows: [["Boot", "12.000,00 €"], ["", ""]] },
        { kind: "list", items: ["eins", ["zwei", "darunter"]] },
        { kind: "steps", items: ["zuerst", "dann"] },
      ],
    });
    expect(headings).toEqual([
      { level: 1, text: "Feuerwache ohne Grenze" },
      { level: 2, text: "Überblick" },
      { level: 3, text: "Nutzen" },
    ]);
  });

  test("that honours is framed, with a code whose purpose is said to whoever does not see it", async () => {
    const code = { kind: "code", rows: qrRows("https://lorbeer.test/urkunde/abcd-efgh"), alt: "QR-Code", text: ["Echtheit prüfen", "https://lorbeer.test/urkunde/abcd-efgh"] } as const;
    expect(await set({ look: "certificate", blocks: [{ kind: "heading", level: 1, text: "Feuerwache" }, code] })).toMatchObject({ tagged: true, ua: "1", headings: [{ level: 1 }, { level: 2, text: "Feuerwache" }] });
    await expect(set({ blocks: [{ ...code, alt: "" }] }), "never without such words").rejects.toThrow("could not be set");
  });

  test.each(["*fett* _kursiv_ `code`", '#panic("nein") #sys.inputs', "= Keine Überschrift", "$ x^2 $ @nichts <label> \\ ~ -- ...", '"}], "blocks": ['])("takes what people type as text: %s", async (text) => {
    expect((await set({ title: text, blocks: [{ kind: "text", text }] })).headings).toEqual([{ level: 1, text }]);
  });

  test.each(["中文", "😀", "\u0007\u202e\u200d", "\ue000", "العربية", "\ud800"])("is made even where its font has no such character: %j", async (text) => {
    expect(await set({ blocks: [{ kind: "text", text: `a ${text} b` }] })).toMatchObject({ tagged: true });
  });

  test("with an empty text and a very long word is made too", async () => {
    expect(await set({ lead: "", blocks: [{ kind: "text", text: "" }, { kind: "text", text: "x".repeat(5_000) }] })).toMatchObject({ tagged: true });
  });
});

describe("many documents", () => {
  test("wait in a line; what does not fit into it is refused at once", async () => {
    const { typeset } = typesetter({ waiting: 2 });
    const answers = await Promise.all(Array.from({ length: 5 }, () => typeset(paper())));
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, false, false]);
    expect(await typeset(paper())).toMatchObject({ ok: true });
  });

  test("go on after one that could not be set, and after one that took too long", async () => {
    const { typeset } = typesetter();
    await expect(typeset(paper({ title: "" }))).rejects.toThrow("could not be set");
    expect(await typeset(paper())).toMatchObject({ ok: true });
    const hasty = typesetter({ within: 1 });
    await expect(hasty.typeset(paper())).rejects.toThrow("within 1 ms");
    await expect(hasty.typeset(paper())).rejects.toThrow("within 1 ms");
  });

  test("that wait are told when the house closes", async () => {
    const closing = typesetter();
    const waiting = [closing.typeset(paper()), closing.typeset(paper())].map((each) => each.then(() => "set", () => "not set"));
    await closing.close();
    expect(await Promise.all(waiting)).toEqual(["not set", "not set"]);
  });
});
