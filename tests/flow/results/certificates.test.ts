// Certificates come with the seal; before the instant of publication nobody outside the office learns that there is one.
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { certificatePaper } from "#app/areas/results/certificate-paper.server";
import { shownCode } from "#app/areas/results/certificate";
import { checkCertificate, findOwnCertificate, readCertificates } from "#app/areas/results/read-certificates.server";
import { plus } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import { openTypesetter } from "#app/services/documents/typesetter";
import * as schema from "#db/schema";
import { viewerOf } from "#tests/factories/judging";
import { DELIBERATION, EMBARGO, makeSealedResult } from "#tests/factories/sealed-result";
import { testDeps, type TestDeps } from "#tests/support/deps";
import { readPdf } from "#tests/support/pdf";

let deps: TestDeps;
beforeEach(async () => {
  deps = await testDeps(DELIBERATION);
});
afterEach(() => deps.database.remove());

async function sealed() {
  const world = await makeSealedResult(deps);
  const certificates = await readCertificates(deps.store.read, await world.edition());
  const [certificate] = certificates;
  if (!certificate) throw new Error("no certificate was issued");
  return { ...world, certificates, certificate };
}

describe("with the seal", () => {
  test("every honoured entry has one, and nobody else; it names project, lead, partners, category and day", async () => {
    const { certificates, winner, category } = await sealed();
    expect(certificates).toMatchObject([{ number: winner.number, title: winner.title, honour: "winner", category: category.name, issuedAt: DELIBERATION }]);
  });

  test("it stays as it was issued", async () => {
    const { certificate } = await sealed();
    await expect(deps.store.tx((q) => q.update(schema.certificate).set({ code: "0123456789abcdef" }))).rejects.toThrow(/query|append only/i);
    await expect(deps.store.tx((q) => q.delete(schema.certificate))).rejects.toThrow(/query|append only/i);
    expect(await deps.store.read.select({ code: schema.certificate.code }).from(schema.certificate)).toEqual([{ code: certificate.code }]);
  });

  test("it is an accessible document in the language of its entry", async () => {
    const { certificate } = await sealed();
    const typesetter = openTypesetter({ waiting: 10, within: 20_000 });
    for (const [language, title, lang] of [["de", "Urkunde", "de"], ["nl", "Oorkonde", "nl"], ["fr", "Certificat", "fr"], ["lb", "Urkunde", "de"]] as const) {
      const set = await typesetter.typeset(certificatePaper({ ...certificate, language }, "https://lorbeer.test").paper);
      if (!set.ok) throw new Error(set.reason);
      expect(readPdf(set.value)).toMatchObject({ tagged: true, ua: "1", lang, title });
    }
    await typesetter.close();
  });
});

describe("the check", () => {
  test("knows nothing up to the last millisecond before the publication, and everything from then on, however the code is typed", async () => {
    const { certificate } = await sealed();
    const check = (typed: string, at = EMBARGO) => checkCertificate(deps.store.read, typed, at);
    expect(await check(certificate.code, plus(EMBARGO, -1))).toBeUndefined();
    expect(await check(shownCode(certificate.code).toUpperCase())).toEqual(certificate);
    for (const unknown of ["", "a", "0123456789abcdef", certificate.number, `${certificate.code}0`]) expect(await check(unknown), unknown).toBeUndefined();
  });
});

describe("the document itself", () => {
  test("is the lead's own, from the publication on", async () => {
    const { entrant, winner, other, juror } = await sealed();
    const find = (viewer: Viewer, entryId: string, at = EMBARGO) => findOwnCertificate(deps.store.read, viewer, entryId, at);
    expect(await find(entrant, winner.id, plus(EMBARGO, -1))).toBeUndefined();
    expect(await find(entrant, winner.id)).toMatchObject({ number: winner.number });
    expect(await find(entrant, other.id), "of somebody else").toBeUndefined();
    expect(await find({ ...entrant, organisationId: other.leadId }, other.id), "without an honour").toBeUndefined();
    expect(await find(viewerOf(juror.personId, []), winner.id), "of a juror").toBeUndefined();
  });
});
