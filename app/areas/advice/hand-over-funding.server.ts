// Whoever has assessed a project hands it to the office: a case with the answers, which office and Bezirksregierung give their views on.
import { countAttempt } from "#app/areas/accounts/count-attempt.server";
import { MAILS_PER_ADDRESS, MAILS_PER_CLIENT } from "#app/areas/accounts/limits";
import { matchesOf } from "#app/areas/accounts/organisation";
import { listOrganisationOptions } from "#app/areas/accounts/find-organisation.server";
import { canonicalJson } from "#app/base/canonical-json";
import { plus } from "#app/base/instant";
import { ok, type Result } from "#app/base/result";
import { SENT_TWICE } from "#app/base/sent-twice";
import type { Viewer } from "#app/base/viewer";
import { m } from "#app/i18n";
import { record, GUEST } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Locale } from "#db/vocabulary/locale";
import { ORGANISATION_KINDS } from "#db/vocabulary/organisation";

import type { Assessed } from "./assess-funding.server";
import { selectSameRequest } from "./case.repo.server";
import { mailRegionOpened } from "./funding-letters.server";
import { insertAnswerSheet, selectAnswerSheet } from "./funding-view.repo.server";
import { openCase } from "./open-case.server";

export type HandOver = Assessed & { readonly name: string; readonly email: string; readonly message: string; readonly locale: Locale; readonly clientAddress: string };

/** `viewer` undefined: without an account. A partner is one of the directory only where its name means it alone. */
export async function handOverFunding(deps: Deps, viewer: Viewer | undefined, { answers, assessment, applicantId, guideline, name, email, message, locale, clientAddress }: HandOver): Promise<Result<{ readonly id: string; readonly number: string }, "too-many">> {
  const counted = await countAttempt(deps, [
    { key: `mail-to:${email}`, limit: MAILS_PER_ADDRESS },
    { key: `mail-from:${clientAddress}`, limit: MAILS_PER_CLIENT },
  ]);
  if (!counted.ok) return counted;
  return deps.store.tx(async (q) => {
    const concern = message === "" ? m.funding_concern({}, { locale: "de" }) : message;
    const known = await selectSameRequest(q, { kind: "pre-assessment", email: email.trim().toLowerCase(), project: answers.title, concern, since: plus(deps.now, -SENT_TWICE) });
    const sheet = known && (await selectAnswerSheet(q, known.id));
    if (known && sheet && canonicalJson([sheet.applicantId, sheet.answers]) === canonicalJson([applicantId, answers])) return ok(known);
    const directory = await listOrganisationOptions(q, ORGANISATION_KINDS);
    const names = [...new Set(answers.partners.split("\n").map((line) => line.trim()))].filter((line) => line !== "");
    const partners = names.map((typed) => {
      const matches = matchesOf(typed, directory);
      const [match] = matches;
      return match !== undefined && matches.length === 1 ? { organisationId: match.id, name: match.name } : { organisationId: null, name: typed };
    });
    const opened = await openCase(q, deps, {
      kind: "pre-assessment",
      project: answers.title,
      topic: answers.field,
      concern,
      wished: "",
      lead: { organisationId: applicantId, name: assessment.applicant.name },
      partners,
      region: assessment.authority?.region ?? null,
      requester: { name, email, personId: viewer?.emailVerified === true && viewer.email === email ? viewer.personId : null },
      locale,
    });
    await insertAnswerSheet(q, { caseId: opened.id, applicantId, answers, guideline, handedInAt: deps.now });
    await record(q, { at: deps.now, actor: viewer?.personId ?? GUEST, action: "funding.handed-in", subject: `case:${opened.id}`, after: { standing: assessment.standing, region: opened.region } });
    await mailRegionOpened(q, deps, opened);
    return ok({ id: opened.id, number: opened.number });
  });
}
