// The demo's organisations, people and edition, as rows.
import { eq } from "drizzle-orm";

import { faqTexts } from "#app/areas/competition/faq";
import { HOUR, plus, type Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { demoNotice } from "#db/demo/edition";
import { demoOrganisations } from "#db/demo/organisations";
import { demoPeople } from "#db/demo/people";
import { edition2024 } from "#db/reference/edition-2024";
import { presetRows } from "#db/reference/preset-rows";
import * as schema from "#db/schema";
import type { Locale } from "#db/vocabulary/locale";

import type { DemoCalendar } from "./calendar";
import type { Events } from "./events";

export const DEMO_EDITION = "demo-2024";

/** Ids of rows that the demo makes, from the words they stand for. */
export const demoId = (...words: readonly string[]) => ["demo", ...words].join("-").toLowerCase();

export async function seedOrganisations(q: Q, now: Instant): Promise<void> {
  await q.insert(schema.organisation).values(demoOrganisations.map(({ memberOf: _memberOf, shortName: _shortName, members: _members, ...row }) => ({ ...row, createdAt: now })));
  const memberships = demoOrganisations.flatMap(({ id, members }) => members.map((memberId) => ({ bodyId: id, memberId })));
  await q.insert(schema.organisationMember).values(memberships);
}

/** Returns the id of each person by e-mail address. All have the same password. */
export async function seedPeople(q: Q, passwordHash: string, at: Instant): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const { email, name, organisation, roles } of demoPeople) {
    const id = demoId("person", email.split("@")[0] ?? "");
    ids.set(email, id);
    const organisationConfirmedAt = at;
    await q.insert(schema.person).values({ id, email, name, passwordHash, organisationId: organisation, organisationConfirmedAt, emailVerifiedAt: at, createdAt: at });
    for (const role of roles) if (role === "organiser" || role === "observer" || role === "adviser" || role === "regional-government") await q.insert(schema.personRole).values({ personId: id, role });
  }
  return ids;
}

export async function seedEdition(q: Q, calendar: DemoCalendar, organiser: string, events: Events): Promise<void> {
  const { settings, anchors: _anchors, categories: _categories, facts, conditions, intro, ...texts } = edition2024;
  const { frozenAt, ...dates } = calendar;
  const announced = (locale: Locale) => `${demoNotice[locale]}\n\n${intro[locale]}`;
  await q.insert(schema.edition).values({
    id: DEMO_EDITION,
    ...texts,
    ...settings,
    ...dates,
    conditions,
    faq: faqTexts(facts),
    intro: { de: announced("de"), en: announced("en"), nl: announced("nl"), fr: announced("fr") },
    createdAt: plus(frozenAt, -HOUR),
  });
  const rows = presetRows(edition2024, DEMO_EDITION, demoId);
  await q.insert(schema.category).values(rows.categories);
  await q.insert(schema.criterion).values(rows.criteria);
  await q.insert(schema.formSection).values(rows.sections);
  await q.insert(schema.question).values(rows.questions);
  await q.insert(schema.anchor).values(rows.anchors);
  await q.update(schema.edition).set({ rulesFrozenAt: frozenAt }).where(eq(schema.edition.id, DEMO_EDITION));
  events.add({ at: plus(frozenAt, -HOUR), actor: organiser, action: "edition.created", subject: `edition:${DEMO_EDITION}`, editionId: DEMO_EDITION, after: { slug: texts.slug } });
  events.add({ at: frozenAt, actor: organiser, action: "edition.entries-opened", subject: `edition:${DEMO_EDITION}`, editionId: DEMO_EDITION });
}
