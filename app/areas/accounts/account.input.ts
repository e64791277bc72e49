// The shape of every form about accounts. What a password must be stands in password.ts; reasons are keys that the views put into words.
import { z } from "zod/v4";

import { LOCALES } from "#db/vocabulary/locale";
import { PERSON_ROLES } from "#db/vocabulary/person";

import { checkPassword } from "./password";

const missing = { error: "missing" };
const tooLong = { error: "too-long" };

const email = z.string(missing).trim().toLowerCase().max(254, tooLong).pipe(z.email({ error: "not-an-address" }));
const name = z.string(missing).trim().min(2, missing).max(120, tooLong);
const locale = z.enum(LOCALES, missing);
const organisation = z.string(missing).trim().max(200, tooLong);
const choice = z.string().max(100, tooLong).optional();
/** A password to compare with, whatever it is. */
const password = z.string(missing);
/** A password to be set; whether it is the person's own name is asked of the whole form. */
const newPassword = password.superRefine((value, context) => {
  const verdict = checkPassword(value, { email: "", name: "" });
  if (!verdict.ok) context.addIssue({ code: "custom", message: verdict.reason });
});

export const setUpInput = z.object({ code: z.string(missing), name, email, password: newPassword });
export const registrationInput = z.object({ name, email, password: newPassword, organisation, organisationChoice: choice, locale });
export const signInInput = z.object({ email, password });
export const addressInput = z.object({ email });
export const ownPasswordInput = z.object({ password });
export const resetInput = z.object({ password: newPassword });
export const passwordChangeInput = z.object({ current: password, password: newPassword });
export const profileInput = z.object({ name, locale });
export const workplaceInput = z.object({ organisation, organisationChoice: choice });
export const colleagueInvitationInput = z.object({ name, email, locale });
export const officeInvitationInput = z.object({ name, email, role: z.enum(PERSON_ROLES, missing), authority: z.string().max(100, tooLong).optional() });
