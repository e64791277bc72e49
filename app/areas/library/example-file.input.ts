// What is said beside a picture or a document of an example: in its form, when a browser announces it, and as it comes back when the file is there.
import { z } from "zod/v4";

import { EXAMPLE_FILE_KINDS } from "#db/vocabulary/example";

const missing = { error: "missing" };
const tooLong = { error: "too-long" };

export const DESCRIPTION_LIMIT = 300;
export const CREDIT_LIMIT = 200;

const said = z.object({
  kind: z.enum(EXAMPLE_FILE_KINDS),
  description: z.string(missing).trim().min(3, missing).max(DESCRIPTION_LIMIT, tooLong),
  credit: z.string().trim().max(CREDIT_LIMIT, tooLong).default(""),
});

const isCredited = ({ kind, credit }: z.output<typeof said>) => kind !== "picture" || credit.length >= 3;
const uncredited = { path: ["credit"], ...missing };

/** Nobody's picture is shown without whose it is. */
export const exampleFileInput = said.refine(isCredited, uncredited);
export type ExampleFileWords = z.output<typeof exampleFileInput>;

export const exampleUploadInput = said.extend({ exampleId: z.string().min(1).max(100) }).refine(isCredited, uncredited);

export const exampleGrantInput = said.extend({ exampleId: z.string(), personId: z.string(), by: z.enum(["office", "municipality"]) });
export type ExampleFileGrant = z.output<typeof exampleGrantInput>;
