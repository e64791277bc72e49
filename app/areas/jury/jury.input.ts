// The shape of every form about the jury. Reasons are keys that the views put into words.
import { z } from "zod/v4";

import { checkPassword } from "#app/areas/accounts/password";
import { isDay } from "#app/areas/competition/day";
import { DECLARED_KINDS } from "#db/vocabulary/conflict";
import { JUROR_ROLES, WISHES } from "#db/vocabulary/jury";
import { LOCALES, OFFICE_LOCALES } from "#db/vocabulary/locale";
import { TOPICS } from "#db/vocabulary/topic";

const missing = { error: "missing" };
const tooLong = { error: "too-long" };

const name = z.string(missing).trim().min(2, missing).max(120, tooLong);
const email = z.string(missing).trim().toLowerCase().max(254, tooLong).pipe(z.email({ error: "not-an-address" }));
const locale = z.enum(LOCALES, missing);
/** Of a letter of the office. */
const letterLocale = z.enum(OFFICE_LOCALES, missing);
const role = z.enum(JUROR_ROLES, missing);
const categoryIds = z.array(z.string()).default([]);
const organisation = z.string().trim().max(200, tooLong).default("");
const choice = z.string().max(100, tooLong).optional();
const note = z.string().trim().max(2_000, tooLong);
const kind = z.enum(DECLARED_KINDS, missing);
const id = z.string(missing);

/** A whole number of entries; nothing typed means no maximum. */
const maxEntries = z
  .string()
  .trim()
  .regex(/^[1-9]\d{0,3}$/, { error: "not-a-number" })
  .transform(Number)
  .nullable()
  .default(null);

/** YYYY-MM-DD; nothing typed means the usual time. */
const respondBy = z.string().refine(isDay, { error: "no-day" }).nullable().default(null);

/** Nothing chosen: not stated. */
const level = z.enum(["0", "1", "2", "3"]).transform(Number).optional();

/** A juror without a category would have nothing to do; a chair may only preside. */
function needsPanel({ role, categoryIds }: { role: string; categoryIds: readonly string[] }): boolean {
  return role === "chair" || categoryIds.length > 0;
}
const panelMissing = { path: ["categoryIds"], error: "missing" };

export const invitationInput = z.object({ name, email, role, categoryIds, expectedEntries: maxEntries, respondBy, locale: letterLocale }).refine(needsPanel, panelMissing);

/** Whether a juror may be without a category is for revise-juror.server.ts to say. */
export const revisionInput = z.object({ role, categoryIds, maxEntries });

const knowledge = {
  maxEntries,
  languages: z.array(z.enum(LOCALES), missing).min(1, missing),
  categories: z.array(z.object({ categoryId: id, level })).max(200).default([]).transform((stated) => stated.flatMap(({ categoryId, level }) => (level === undefined ? [] : [{ categoryId, level }]))),
  topics: z.array(z.object({ topic: z.enum(TOPICS), level })).max(TOPICS.length).default([]).transform((stated) => stated.flatMap(({ topic, level }) => (level === undefined ? [] : [{ topic, level }]))),
};

const seat = {
  organisation,
  organisationChoice: choice,
  /** The organisation is in no directory, or there is none. */
  organisationUnlisted: z.boolean().default(false),
  former1: organisation,
  former1Choice: choice,
  former2: organisation,
  former2Choice: choice,
  former3: organisation,
  former3Choice: choice,
  ...knowledge,
};

/** What a juror says anew about themselves. */
export const knowledgeInput = z.object(knowledge);

/** From somebody who has an account and is signed in to it. */
export const acceptanceInput = z.object(seat);

/** From somebody whose account is made of it; `email` is the address the invitation went to. */
export function newAccountInput(email: string) {
  return z.object({ ...seat, name, locale, password: z.string(missing) }).superRefine(({ password, name }, context) => {
    const verdict = checkPassword(password, { email, name });
    if (!verdict.ok) context.addIssue({ code: "custom", path: ["password"], message: verdict.reason });
  });
}

/** Fewer entries than asked for, and why. */
export const proposalInput = z.object({ entries: z.string(missing).trim().regex(/^[1-9]\d{0,3}$/, { error: "not-a-number" }).transform(Number), note: note.default("") });

export const substituteInput = z.object({ name, email, locale: letterLocale });

export const declineInput = z.object({ reason: note.default("") });

/** Answers to entries left open are not in the list of what is declared; "free": no conflict. */
export const declarationsInput = z.object({
  answers: z.array(
    z
      .object({ entryId: id, answer: z.enum(["free", "conflict"]).optional(), kind: z.enum(DECLARED_KINDS).optional(), note: note.default(""), wish: z.enum(WISHES).optional() })
      .refine(({ answer, kind }) => answer !== "conflict" || kind !== undefined, { path: ["kind"], error: "missing" })
      .refine(({ answer, kind, note }) => answer !== "conflict" || kind !== "other" || note !== "", { path: ["note"], error: "missing" }),
  ),
});

/** To whom a juror has a tie, where judging is blind; kind empty: to this participant none. */
export const tiesInput = z.object({
  ties: z
    .array(
      z
        .object({ key: z.string().min(1).max(300), kind: z.enum(DECLARED_KINDS).optional(), note: note.default("") })
        .refine(({ kind, note }) => kind !== "other" || note !== "", { path: ["note"], error: "missing" })
        .transform(({ key, kind = null, note }) => ({ key, kind, note: kind === null ? "" : note })),
    )
    .max(5_000)
    .default([]),
});

export const reportInput = z.object({ entryId: id, kind, note: note.min(1, missing) });

export const retractInput = z.object({ entryId: id });

export const inviteAgainInput = z.object({ expectedEntries: maxEntries, respondBy, locale: letterLocale });

/** Taking somebody off the jury asks for a tick, so that no slip of the hand does it. */
export const withdrawalInput = z.object({ confirm: z.boolean(missing) });

export const decisionInput = z.object({ jurorId: id, entryId: id, verdict: z.enum(["excluded", "admitted"], missing), reason: z.string(missing).trim().min(1, missing).max(2_000, tooLong) });
