// All certificates of an edition as files of one archive, set one after another while the archive is read. That the office asks was decided before.
import { Readable } from "node:stream";

import type { ArchivedFile } from "#app/services/documents/archive";
import { safeName } from "#app/services/documents/archive-names";
import type { Typesetter } from "#app/services/documents/typesetter";

import { certificatePaper } from "./certificate-paper.server";
import type { Certificate } from "./read-certificates.server";

export async function* archiveCertificates(certificates: readonly Certificate[], { typesetter, publicUrl }: { readonly typesetter: Typesetter; readonly publicUrl: string }): AsyncGenerator<ArchivedFile> {
  for (const certificate of certificates) {
    const { name, paper } = certificatePaper(certificate, publicUrl);
    const set = await typesetter.typeset(paper);
    if (!set.ok) throw new Error(`the certificate of ${certificate.number} was not set: ${set.reason}`);
    yield { path: `${safeName(name)}.pdf`, changedAt: certificate.issuedAt, store: "as it is", bytes: Readable.from([set.value]) };
  }
}
