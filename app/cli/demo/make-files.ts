// The files of the demo's entries: a drawing each and a few agreements, looked at and kept as what a municipality sends (check-file.ts).
import { formatDay } from "#app/i18n/format";
import type { Deps } from "#app/services/deps";
import type { Paper } from "#app/services/documents/paper";
import { openTypesetter, type Typesetter } from "#app/services/documents/typesetter";
import { checkFile, type CheckedFile } from "#app/services/files/check-file";
import { AGREEMENT, WITH_AGREEMENT } from "#db/demo/agreements";
import { demoEntries } from "#db/demo/entries";
import { demoPicture } from "#db/demo/pictures";
import type { DemoEntry } from "#db/demo/types";
import { FILE_LIMIT } from "#db/vocabulary/attachment";

export type DemoFile = Omit<CheckedFile, "sentKey"> & { readonly name: string };

/** By key of the entry; an entry that is never handed in has none. */
export async function makeFiles(deps: Deps): Promise<ReadonlyMap<string, readonly DemoFile[]>> {
  const { default: sharp } = await import("sharp");
  const typesetter = openTypesetter({ waiting: WITH_AGREEMENT.length, within: 20_000 });
  const handedIn = demoEntries.filter(({ stateInJudging }) => stateInJudging.state !== "draft");
  try {
    return new Map(
      await Promise.all(
        handedIn.map(async (entry): Promise<[string, DemoFile[]]> => {
          const drawn = await sharp(Buffer.from(demoPicture(entry))).jpeg({ quality: 86 }).toBuffer();
          const picture = await keep(deps, "Demo-Bild.jpg", drawn);
          return [entry.key, WITH_AGREEMENT.includes(entry.key) ? [picture, await keep(deps, AGREEMENT.file, await agreementOf(entry, typesetter))] : [picture]];
        }),
      ),
    );
  } finally {
    await typesetter.close();
  }
}

async function keep(deps: Deps, name: string, bytes: Uint8Array): Promise<DemoFile> {
  const key = deps.newId();
  const kept = await deps.files.keep({ key, name }, one(bytes), FILE_LIMIT);
  const checked = kept.ok ? await checkFile(deps, kept.value) : kept;
  if (!checked.ok) throw new RangeError(`demo: the file ${name} was refused: ${JSON.stringify(checked.reason)}`);
  const { sentKey, ...file } = checked.value;
  if (sentKey !== null) await deps.files.remove(sentKey);
  return { ...file, name };
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function agreementOf(entry: DemoEntry, typesetter: Typesetter): Promise<Uint8Array> {
  const set = await typesetter.typeset(agreementPaper(entry));
  if (!set.ok) throw new RangeError(`demo: an agreement was not set: ${set.reason}`);
  return set.value;
}

function agreementPaper({ title, summary, lead, partners, agreedOn }: DemoEntry): Paper {
  const words = AGREEMENT;
  return {
    lang: "de",
    title: words.title,
    preline: words.preline,
    lead: title,
    author: lead.name,
    footer: words.preline,
    pageLabel: words.pageLabel,
    unshown: words.unshown,
    blocks: [
      { kind: "facts", items: [{ term: words.lead, detail: lead.name }, { term: words.partner, detail: partners.map(({ name }) => name).join(", ") }, { term: words.agreed, detail: formatDay(agreedOn, "de") }] },
      { kind: "heading", level: 1, text: words.purpose },
      { kind: "text", text: summary },
      { kind: "heading", level: 1, text: words.terms },
      { kind: "steps", items: words.clauses },
    ],
  };
}
