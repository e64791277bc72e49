// What may give a juror away, or speaks of another entry, is pointed out before the office releases it.
import { describe, expect, test } from "vitest";

import { scanRemark } from "#app/areas/results/remark-scan";

const around = {
  jurors: ["Prof. Dr. Ulrike Schmidt", "Jan van den Berg"],
  others: [{ number: "2024-GZ-002", title: "Ein Bad für alle", lead: "Stadt Coesfeld" }],
};
const kinds = (text: string) => scanRemark(text, around).map(({ kind }) => kind);

test.each([
  ["Wie Frau Schmidt schon sagte, ist das neu.", "writer"],
  ["Das entspricht Schmidts Vorschlag.", "writer"],
  ["gez. ULRIKE", "writer"],
  ["Fragen gern an u.schmidt@hamm.example.", "address"],
  ["Mehr unter www.hamm.example", "address"],
  ["Tel. 02381 / 17-0", "address"],
  ["Ich als Bürgermeister von Hamm kenne das.", "role"],
  ["Als ehemalige Kämmerin sehe ich das kritisch.", "role"],
  ["In meiner Stadt haben wir das auch.", "role"],
  ["Bei uns in Hamm gibt es das seit Jahren.", "role"],
  ["As mayor I know this.", "role"],
  ["En tant que maire je le sais.", "role"],
  ["Als burgemeester van Aalten ken ik dat.", "role"],
  ["Schwächer als 2024-GZ-002.", "entry"],
  ["„Ein Bad für alle“ überzeugt mehr.", "entry"],
  ["Coesfeld macht das besser.", "entry"],
])("%s", (text, kind) => {
  expect(kinds(text)).toContain(kind);
});

describe("what gives nobody away", () => {
  test.each(["Die Zusammenarbeit ist klar beschrieben und übertragbar.", "Der Rat der Stadt hat zugestimmt, die Kosten sind belegt.", "Zukunftsfähig; 3 von 4 Partnern tragen es mit.", ""])("%s", (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

test("names what it found, each once, and takes names as they are, not as patterns", () => {
  expect(scanRemark("Schmidt und Schmidt", around)).toEqual([{ kind: "writer", words: ["Schmidt"] }]);
  expect(scanRemark("a.b", { jurors: [], others: [{ number: "a+b", title: "(", lead: "[x" }] })).toEqual([]);
});
