// A piece of other use cases: an example leaves the public, and the consent on record ends. List, search, feed and map follow from the same row.
import type { Instant } from "#app/base/instant";
import { record, SYSTEM } from "#app/services/audit/record";
import type { Q } from "#app/services/store";

import { endConsent } from "./consent.repo.server";
import { selectExample, updateExample } from "./example.repo.server";

export type TakeDown = {
  readonly exampleId: string;
  /** Null: by the product itself. */
  readonly by: string | null;
  readonly note: string;
  readonly now: Instant;
};

export async function takeDown(q: Q, { exampleId, by, note, now }: TakeDown): Promise<void> {
  const row = await selectExample(q, exampleId);
  if (row === undefined) throw new RangeError(`no example ${exampleId}`);
  await updateExample(q, row, { state: "withdrawn", stateReason: note === "" ? null : note, updatedAt: now });
  await endConsent(q, exampleId, { at: now, by, note });
  await record(q, { at: now, actor: by ?? SYSTEM, action: "example.withdrawn", subject: `example:${exampleId}`, before: { state: row.state }, after: { state: "withdrawn", note } });
}
