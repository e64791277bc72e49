// Everything that the demo holds, in the order in which one thing needs another.
import { hashPassword } from "#app/areas/accounts/password.server";
import { installArguments } from "#app/areas/library/install-arguments.server";
import { DAY, MINUTE, plus } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";
import { demoAddress } from "#db/demo/contacts";
import { DEMO_PASSWORD } from "#db/demo/people";
import { edition2024 } from "#db/reference/edition-2024";

import { calendarOf, type DemoPhase } from "./calendar";
import { collectEvents } from "./events";
import { makeFiles } from "./make-files";
import { seedAdvice } from "./seed-advice";
import { seedAudience } from "./seed-audience";
import { seedEntries } from "./seed-entries";
import { seedExamples } from "./seed-examples";
import { seedFunding, seedFundingCase } from "./seed-funding";
import { seedAssignments, seedJurors, seedSheets } from "./seed-jury";
import { seedEdition, seedOrganisations, seedPeople } from "./seed-people";
import { seedNotices } from "./seed-notices";
import { seedResults } from "./seed-results";
import { seedMeeting } from "./seed-sitting";

/** The demo's organiser, as if signed in. */
function organiserOf(personIds: ReadonlyMap<string, string>): Viewer {
  const email = demoAddress("organisation");
  const personId = personIds.get(email);
  if (personId === undefined) throw new RangeError("the demo has no organiser");
  return { personId, name: email, email, locale: null, emailVerified: true, organisationId: null, pendingOrganisationId: null, roles: ["organiser"], jurorships: [], sessionHash: "" };
}

/** Whoever speaks for the demo's Bezirksregierung, as if signed in. */
function regionalOf(personIds: ReadonlyMap<string, string>): Viewer {
  const personId = personIds.get(demoAddress("bezirksregierung"));
  if (personId === undefined) throw new RangeError("the demo has nobody of a Bezirksregierung");
  return { ...organiserOf(personIds), personId, organisationId: "de-bezreg-muenster", roles: ["regional-government"] };
}

/** Into a database with the directory of organisations and nothing else; `deps.now` is the day that the demo is laid around. */
export async function seedDemo({ now, ...deps }: Deps, phase: DemoPhase): Promise<void> {
  const { store } = deps;
  const calendar = calendarOf(phase, now, edition2024.settings.timeZone);
  const events = collectEvents(now);
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const began = plus(calendar.frozenAt, -10 * DAY);
  const files = await makeFiles({ ...deps, now });
  const { viewer, regional } = await store.tx(async (q) => {
    await seedOrganisations(q, began);
    const personIds = await seedPeople(q, passwordHash, began);
    const chief = organiserOf(personIds);
    const organiser = chief.personId;
    const context = { phase, calendar, now, personIds, organiser, events, files };
    await seedEdition(q, calendar, organiser, events);
    await seedEntries(q, context);
    await seedFunding(q, began);
    await seedJurors(q, context);
    if (phase !== "entries") {
      await seedAssignments(q, context);
      await seedSheets(q, context);
    }
    await seedNotices(q, context);
    await seedAdvice(q, context);
    await events.write(q);
    return { viewer: chief, regional: regionalOf(personIds) };
  });
  if (phase !== "entries") await seedAudience(deps, viewer, { phase, calendar });
  await seedFundingCase({ ...deps, now }, regional);
  await seedExamples({ ...deps, now }, viewer);
  await installArguments(store, now);
  if (phase === "deliberation") await seedMeeting(deps, viewer, plus(now, -70 * MINUTE));
  if (phase === "published") await seedResults(deps, viewer, calendar);
}
