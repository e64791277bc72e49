// The mails about views: to the Bezirksregierung of a new case, to the side whose turn it is, to whoever asked once both are given.
import { listAdvisers, listPeopleWithRole, type Contact } from "#app/areas/accounts/find-person.server";
import { m } from "#app/i18n";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Q } from "#app/services/store";
import type { ViewSide } from "#db/vocabulary/funding";
import { officeLocale, type Locale } from "#db/vocabulary/locale";
import { REGIONAL_ROLE } from "#db/vocabulary/person";
import type { RegionalDistrict } from "#db/vocabulary/regional-district";

import type { CaseRow } from "./case.repo.server";
import { viewsReference } from "./funding-result.server";
import { requesterAddress } from "./give-link.server";

type Desk = Pick<Deps, "now" | "newId" | "newSecret" | "publicUrl">;
type Words = { readonly number: string; readonly project: string; readonly link: string };
type Sentence = (words: Words, options: { locale: Locale }) => string;
type Letter = { readonly kind: string; readonly room: string; readonly subject: Sentence; readonly text: Sentence };

const body = (name: string, text: string, locale: Locale) => `${m.accounts_mail_salutation({ name }, { locale })}\n\n${text}\n\n${m.accounts_mail_closing({}, { locale })}\n`;

async function mailDesk(q: Q, deps: Desk, { id, number, project }: CaseRow, to: readonly Contact[], { kind, room, subject, text }: Letter): Promise<void> {
  const words = { number, project, link: `${deps.publicUrl}${room}/${id}` };
  for (const { name, email, locale: own } of to) {
    const [mailId, locale] = [deps.newId(), officeLocale(own)];
    await enqueue(q, { id: mailId, at: deps.now, dedupeKey: `${kind}:${mailId}`, to: email, locale, kind, subject: subject(words, { locale }), body: body(name, text(words, { locale }), locale) });
  }
}

/** Whoever speaks for the Bezirksregierung of the district. */
async function peopleOf(q: Q, region: RegionalDistrict | null): Promise<readonly Contact[]> {
  return region === null ? [] : listPeopleWithRole(q, REGIONAL_ROLE, `de-bezreg-${region}`);
}

export async function mailRegionOpened(q: Q, deps: Desk, opened: CaseRow): Promise<void> {
  await mailDesk(q, deps, opened, await peopleOf(q, opened.region), { kind: "funding.region-opened", room: "/bezirksregierung", subject: m.opinions_mail_opened_subject, text: m.opinions_mail_opened_text });
}

/** `side`: that has just given its view. */
export async function mailOtherSide(q: Q, deps: Desk, about: CaseRow, side: ViewSide): Promise<void> {
  const words = { subject: m.opinions_mail_other_subject, text: m.opinions_mail_other_text };
  if (side === "office") await mailDesk(q, deps, about, await peopleOf(q, about.region), { kind: "funding.office-view", room: "/bezirksregierung", ...words });
  else await mailDesk(q, deps, about, await listAdvisers(q), { kind: "funding.region-view", room: "/organisation/foerderung/faelle", ...words });
}

/** With the document that holds both views. */
export async function mailViewsGiven(q: Q, deps: Desk, about: CaseRow): Promise<void> {
  const { number, project, locale } = about;
  const words = { number, project, link: await requesterAddress(q, deps, about) };
  const id = deps.newId();
  await enqueue(q, {
    id,
    at: deps.now,
    dedupeKey: `funding.views-given:${about.id}`,
    to: about.requesterEmail,
    locale,
    kind: "funding.views-given",
    subject: m.opinions_mail_given_subject(words, { locale }),
    body: body(about.requesterName, m.opinions_mail_given_text(words, { locale }), locale),
    attachment: viewsReference(about.id),
    ...(about.requesterId === null ? { sensitive: true as const } : {}),
  });
}
