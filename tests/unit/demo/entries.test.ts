// What the demo promises about its entries and people: real organisations, complete forms, one known reason for each that was turned away.
import { describe, expect, test } from "vitest";

import { answerProblems, askedQuestions } from "#app/areas/entries/answers";
import { formalCheck, type CheckedEntry, type CheckedPartner } from "#app/areas/entries/formal-check";
import { WITH_AGREEMENT } from "#db/demo/agreements";
import { addressOf, contactOf } from "#db/demo/contacts";
import { demoEntries } from "#db/demo/entries";
import { demoOrganisations } from "#db/demo/organisations";
import { DEMO_PASSWORD, demoPeople } from "#db/demo/people";
import { demoPicture } from "#db/demo/pictures";
import type { DemoEntry, DemoPartner } from "#db/demo/types";
import { edition2024 } from "#db/reference/edition-2024";
import edition2022 from "#db/reference/editions-2022.json" with { type: "json" };
import { referenceOrganisations } from "#db/reference/organisations";
import type { CategoryPreset } from "#db/reference/preset";
import { formOfPreset } from "#db/reference/preset-rows";

const organisations = new Map([...referenceOrganisations(), ...demoOrganisations].map((organisation) => [organisation.id, organisation]));
const admitted = demoEntries.filter((entry) => entry.stateInJudging.state === "admitted");
const handedIn = demoEntries.filter((entry) => entry.stateInJudging.state !== "draft");

function categoryOf(entry: DemoEntry): CategoryPreset {
  const category = edition2024.categories.find((candidate) => candidate.key === entry.category);
  if (category === undefined) throw new Error(`no category ${entry.category}`);
  return category;
}

function partiesOf(entry: DemoEntry): readonly DemoPartner[] {
  return [entry.lead, ...entry.partners];
}

function countryOf(party: DemoPartner): string | undefined {
  return party.organisation === null ? party.country : organisations.get(party.organisation)?.country;
}

/** As the office's check sees it, with every confirmation given. */
function checked(entry: DemoEntry): CheckedEntry {
  return {
    category: categoryOf(entry),
    edition: edition2024.settings,
    lead: checkedPartner(entry.lead),
    partners: entry.partners.map(checkedPartner),
    agreementDate: entry.agreedOn,
    headName: contactOf(entry).headOfAdministration,
    headConfirmed: true,
    truthDeclared: true,
    privacyAcknowledged: true,
    otherEntriesOfLead: demoEntries.filter((other) => other !== entry && other.lead.organisation === entry.lead.organisation).length,
  };
}

function checkedPartner(party: DemoPartner): CheckedPartner {
  const resolution = { resolutionState: party.resolvedOn === null ? "not-yet" : "passed", resolutionDate: party.resolvedOn } as const;
  if (party.organisation === null) return { ...party, ...resolution, organisationId: null, controlDeclared: false };
  const organisation = organisations.get(party.organisation);
  if (organisation === undefined) throw new Error(`no organisation ${party.organisation}`);
  const isCompany = organisation.kind === "company";
  return { ...organisation, ...resolution, organisationId: organisation.id, legalForm: isCompany ? "private" : "public", controlDeclared: isCompany };
}

describe("the demo's entries", () => {
  test.each(["PV", "IV", "WT", "UP", "KB", "GZ"] as const)("fill the category %s with nine of 54", (category) => {
    expect(demoEntries.filter((entry) => entry.category === category)).toHaveLength(9);
  });

  test("are mostly admitted, and show every other end of the formal check", () => {
    expect(admitted.length).toBeGreaterThanOrEqual(40);
    expect(new Set(demoEntries.map((entry) => entry.stateInJudging.state))).toEqual(
      new Set(["admitted", "draft", "returned", "rejected", "withdrawn", "disqualified"]),
    );
  });

  test("include the five winners of 2022 with their lead and municipal partners", () => {
    const missing = edition2022.winners.filter((winner) => {
      const entry = demoEntries.find(
        (candidate) => winner.partnerIds.every((id) => candidate.partners.some((party) => party.organisation === id)) && candidate.category === winner.categoryKey,
      );
      return entry === undefined || (winner.leadId !== null && entry.lead.organisation !== winner.leadId);
    });
    expect(missing).toEqual([]);
  });

  test("name only organisations on record, by the names they have there", () => {
    const wrong = demoEntries
      .flatMap(partiesOf)
      .filter((party) => party.organisation !== null && organisations.get(party.organisation)?.shortName !== party.name);
    expect(wrong).toEqual([]);
  });

  test.each(["key", "title", "summary"] as const)("differ in their %s", (field) => {
    expect(new Set(demoEntries.map((entry) => entry[field])).size).toBe(demoEntries.length);
  });

  test("have a different lead each", () => {
    expect(new Set(demoEntries.map((entry) => entry.lead.organisation)).size).toBe(demoEntries.length);
  });

  test("have a drawing each that is theirs alone and always the same, without a letter in it", () => {
    const drawn = demoEntries.map(demoPicture);
    expect(new Set(drawn).size).toBe(demoEntries.length);
    expect(demoEntries.map(demoPicture)).toEqual(drawn);
    expect(drawn.filter((svg) => svg.includes("<text") || svg.includes("undefined") || svg.includes("NaN"))).toEqual([]);
  });

  test("that come with an agreement are admitted", () => {
    expect(WITH_AGREEMENT.filter((key) => !admitted.some((entry) => entry.key === key))).toEqual([]);
  });

  test("name no partner of an entry twice", () => {
    const doubled = demoEntries.filter((entry) => new Set(partiesOf(entry).map((party) => party.name)).size < partiesOf(entry).length);
    expect(doubled.map((entry) => entry.key)).toEqual([]);
  });

  test.each([
    ["admitted", []],
    ["withdrawn", []],
    ["returned", []],
    ["disqualified", []],
    ["rejected", ["wt-gruendungsfonds: savings-banks", "kb-krisenstab: agreement-date"]],
  ])("that are %s break these formal rules and no other: %j", (state, expected) => {
    const broken = demoEntries
      .filter((entry) => entry.stateInJudging.state === state)
      .flatMap((entry) =>
        formalCheck(checked(entry))
          .filter((finding) => finding.verdict === "fails")
          .map((finding) => `${entry.key}: ${finding.rule}`),
      );
    expect(broken).toEqual(expected);
  });

  test("reach into the Netherlands and Belgium, with municipalities on record and named freely", () => {
    const abroad = demoEntries.flatMap(partiesOf).filter((party) => countryOf(party) !== "DE");
    expect(new Set(abroad.map((party) => `${countryOf(party)} ${party.organisation === null ? "free" : "on record"}`))).toEqual(
      new Set(["NL on record", "NL free", "BE on record", "BE free"]),
    );
  });

  test("write every day as a real day of the calendar", () => {
    const days = demoEntries.flatMap((entry) => [
      entry.agreedOn,
      ...partiesOf(entry).flatMap((party) => party.resolvedOn ?? []),
    ]);
    expect(days.filter((day) => Number.isNaN(Date.parse(day)) || new Date(day).toISOString().slice(0, 10) !== day)).toEqual([]);
  });

  test("show council resolutions that have been passed and some that have not", () => {
    const open = admitted.flatMap(partiesOf).filter((party) => party.resolvedOn === null);
    expect(open.length).toBeGreaterThan(0);
    expect(open.length).toBeLessThan(5);
  });

  test("answer every question that they are asked as it must be answered, once handed in", () => {
    const unanswered = handedIn.flatMap((entry) =>
      askedQuestions(formOfPreset(categoryOf(entry)), entry.answers)
        .flatMap((question) => answerProblems(question, entry.answers[question.key], []).map(({ path, problem }) => `${entry.key}: ${question.key}${path} ${problem}`)),
    );
    expect(unanswered).toEqual([]);
  });

  test("answer nothing that the form does not ask", () => {
    const wrong = handedIn.flatMap((entry) => {
      const asked = askedQuestions(formOfPreset(categoryOf(entry)), entry.answers).map(({ key }) => key);
      return Object.keys(entry.answers).flatMap((key) => (asked.includes(key) ? [] : [`${entry.key}: nobody asks ${key}`]));
    });
    expect(wrong).toEqual([]);
  });

  test("leave drafts unfinished, as drafts are", () => {
    const drafts = demoEntries.filter((entry) => entry.stateInJudging.state === "draft");
    const finished = drafts.filter((entry) => formOfPreset(categoryOf(entry)).questions.every((question) => !question.required || question.key in entry.answers));
    expect(drafts.length).toBeGreaterThan(0);
    expect(finished).toEqual([]);
  });
});

describe("the demo's people", () => {
  test("hold every role, one chair among nine jurors", () => {
    const counts = demoPeople.flatMap((person) => person.roles).reduce<Record<string, number>>((sum, role) => ({ ...sum, [role]: (sum[role] ?? 0) + 1 }), {});
    expect(counts).toEqual({ organiser: 1, observer: 1, adviser: 2, "regional-government": 1, juror: 9, chair: 1, entrant: demoEntries.length });
  });

  test("work for an organisation on record", () => {
    expect(demoPeople.filter((person) => !organisations.has(person.organisation))).toEqual([]);
  });

  test("have a plainly invented name and an address of their own that reaches nobody", () => {
    const addresses = demoPeople.map((person) => person.email);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.filter((address) => !/^[a-z0-9]+([.-][a-z0-9]+)*@beispiel\.example$/.test(address))).toEqual([]);
    expect(demoPeople.filter((person) => !person.name.startsWith("Demo-"))).toEqual([]);
  });

  test("are the contacts of their entries, whose partners are asked at such addresses too", () => {
    const entry = demoEntries.find((candidate) => candidate.key === "kb-crossfire");
    if (entry === undefined) throw new Error("no CrossFire");
    expect(contactOf(entry)).toMatchObject({ name: "Demo-Kontakt Bocholt", email: "beitrag.bocholt@beispiel.example" });
    expect(entry.partners.map(addressOf)).toEqual(["partner.aalten@beispiel.example"]);
  });

  test("share one password that says what it is for", () => {
    expect(DEMO_PASSWORD).toBe("Lorbeer-Demo-2024");
  });
});
