// The whole path of all persons in a real browser: from the set-up link of the first start to the public page with the winners, once with
// and once without JavaScript. Municipalities are real, people and projects are made up.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { offerSetup } from "#app/areas/accounts/offer-setup.server";

import { Entrant } from "./people/entrant";
import { Juror } from "./people/juror";
import { Organiser } from "./people/organiser";
import { CROSS_BORDER, CYCLEWAY, DEPOT, ENVIRONMENT, FLOOD, RESCUE, WATER } from "./projects";
import { Story } from "./story";

const DATES = { open: "2024-02-01 08:00", close: "2024-03-31 23:59", judging: "2024-04-15 08:00", end: "2024-05-15 23:59", publish: "2024-06-10 11:00" };

describe.each(["with JavaScript", "without JavaScript"] as const)("the whole path %s", (scripts) => {
  let story: Story;
  let petra: Organiser;
  let anna: Entrant;
  let jan: Entrant;
  let eva: Entrant;
  let ruth: Entrant;
  let tim: Entrant;
  let clara: Juror;
  let bernd: Juror;
  let carla: Juror;
  let dirk: Juror;

  beforeAll(async () => {
    story = await Story.begin(scripts, "2024-01-15 09:00");
  });
  afterAll(() => story.end());

  let broken = false;
  beforeEach(({ skip }) => skip(broken, "an earlier chapter failed"));
  afterEach(async ({ task }) => {
    if (task.result?.state !== "fail") return;
    broken = true;
    console.error(await story.scene());
  });

  test("the office follows the link of the first start and takes over the edition 2024", async () => {
    const { store, newSecret, now } = story.app.deps();
    const code = await offerSetup(store, newSecret, now);
    petra = await story.comes(Organiser, "Petra Sommer", "petra.sommer@geschaeftsstelle.example");
    await petra.setsUpLorbeer(`/einrichten?code=${code}`);
    expect(petra.path).toBe("/organisation");
    await petra.takesOverTheEdition2024(DATES);
  });

  test("weights that sum to 99 are refused, with everything typed still there", async () => {
    await petra.weighs("GZ", "34");
    await petra.sees("Die Gewichte ergeben 99, nicht 100.");
    expect(await petra.in("article", "Kriterium 1").value("Gewicht")).toBe("34");
    await petra.weighs("GZ", "35");
    await petra.sees("Gespeichert");
    await petra.opensEntriesAsPlanned();
  });

  test("municipalities register and confirm their address", async () => {
    story.becomes("2024-02-05 10:00");
    anna = await story.comes(Entrant, "Anna Terbeek", "anna.terbeek@bocholt.example");
    jan = await story.comes(Entrant, "Jan Wessels", "jan.wessels@gronau.example");
    eva = await story.comes(Entrant, "Eva Lorenz", "eva.lorenz@emmerich.example");
    ruth = await story.comes(Entrant, "Ruth Hermanns", "ruth.hermanns@hellenthal.example");
    tim = await story.comes(Entrant, "Tim Averbeck", "tim.averbeck@kreis-coesfeld.example");
    for (const [person, organisation] of [[anna, "Bocholt"], [jan, "Gronau (Westf.)"], [eva, "05154008"], [ruth, "Gemeinde Hellenthal"], [tim, "Kreis Coesfeld"]] as const) {
      await person.registersFor(organisation);
      await person.confirmsTheAddress(await story.newestMail(person));
      expect(person.path).toBe("/beitraege");
    }
  });

  test("a draft is left and found again, gets a file, is handed in, and has a number and a receipt", async () => {
    await anna.beginsEntry(DEPOT);
    await anna.writesSummary(DEPOT);
    await anna.signsOut();
    story.becomes("2024-02-12 14:30");
    await anna.signsIn();
    await anna.follow(DEPOT.title);
    expect(await anna.value("Kurzfassung")).toBe(DEPOT.summary);
    await anna.writesTheRest(DEPOT);
    await anna.attachesPdf("Vereinbarung.pdf");
    await anna.submits(DEPOT);
    await anna.sees("2024-GZ-001", "Vereinbarung.pdf", "Montag, 12. Februar 2024, 14:30 Uhr");
    const receipt = await story.newestMail(anna);
    expect(receipt.subject).toBe(`Eingangsbestätigung 2024-GZ-001: ${DEPOT.title}`);
    const [checksum = "none"] = /[0-9a-f]{64}/.exec(await anna.text()) ?? [];
    expect(receipt.text).toContain(checksum);
  });

  test("others hand in as well, the last of them in the last minute, and one withdraws", async () => {
    await jan.writesAndSubmits(RESCUE);
    await eva.writesAndSubmits(CYCLEWAY);
    await ruth.writesAndSubmits(FLOOD);
    story.becomes("2024-03-31 23:59:59");
    await tim.writesAndSubmits(WATER);
    await eva.withdraws(CYCLEWAY);
    expect((await story.newestMail(tim)).subject).toBe(`Eingangsbestätigung 2024-UP-002: ${WATER.title}`);
    expect((await story.newestMail(eva)).subject).toContain("Zurückgezogen: 2024-GZ-003");
  });

  test("the office checks: one entry is returned and corrected, all that remain are admitted", async () => {
    story.becomes("2024-04-03 09:00");
    const reason = "Bitte ergänzen Sie in der Kurzfassung, seit wann die Pegel gemeinsam gemessen werden.";
    await petra.returns(FLOOD.title, reason);
    const letter = await story.newestMail(ruth);
    expect(letter.text).toContain(reason);
    await ruth.corrects(FLOOD, `${FLOOD.summary} Die Pegel laufen seit 2022.`);
    await petra.sees(reason);
    for (const { title } of [DEPOT, RESCUE, FLOOD, WATER]) await petra.admits(title);
    expect(await story.toldOf("Zugelassen: ")).toEqual([anna, jan, ruth, tim].map(({ who }) => who.email).sort());
  });

  test("jurors accept or decline, declare their conflicts, the chair decides about a hint", async () => {
    clara = await story.comes(Juror, "Clara Henning", "clara.henning@hamm.example");
    bernd = await story.comes(Juror, "Bernd Kuhl", "bernd.kuhl@siegen.example");
    carla = await story.comes(Juror, "Carla Ostermann", "carla.ostermann@muenster.example");
    dirk = await story.comes(Juror, "Dirk Voss", "dirk.voss@paderborn.example");
    const edith = await story.comes(Juror, "Edith Lang", "edith.lang@unna.example");
    await petra.invites(clara, "Vorsitz", [CROSS_BORDER, ENVIRONMENT]);
    for (const juror of [bernd, carla, dirk, edith]) await petra.invites(juror, "Jurymitglied", [CROSS_BORDER, ENVIRONMENT]);
    story.becomes("2024-04-05 16:00");
    await clara.accepts(await story.newestMail(clara), { now: "Stadt Hamm" });
    await bernd.accepts(await story.newestMail(bernd), { now: "Stadt Siegen" });
    await carla.accepts(await story.newestMail(carla), { now: "Stadt Münster", before: "Stadt Gronau (Westf.)" });
    await dirk.accepts(await story.newestMail(dirk), { now: "Stadt Paderborn" });
    await edith.declines(await story.newestMail(edith), "Leider bin ich im Mai auf Reisen.");

    await clara.declares([DEPOT.title, RESCUE.title, FLOOD.title, WATER.title]);
    await bernd.declares([DEPOT.title, RESCUE.title, FLOOD.title, WATER.title], { [WATER.title]: { kind: "bezahlte Beratung", note: "Ich habe die Wasserwerke 2021 beraten." } });
    await carla.sees("Eigene Organisation: Stadt Gronau (Westf.)");
    await carla.declares([DEPOT.title, FLOOD.title, WATER.title]);
    await dirk.declares([DEPOT.title, RESCUE.title, FLOOD.title, WATER.title]);
    await clara.letsJudge(carla, "2024-GZ-001", "Nur derselbe Kreis, keine Berührung mit dem Bauhof.");
    await petra.go("/organisation/2024/jury");
    await petra.sees("abgesagt", "Nur derselbe Kreis");
    expect(clara.path).toBe("/jury/befangenheit");
  });

  test("the office assigns every entry to all who may judge it", async () => {
    story.becomes("2024-04-08 09:00");
    await petra.assigns();
    await petra.sees("Zugeteilt. Neu: 14");
    expect(await story.toldOf("Ihre Beiträge zur Bewertung")).toEqual([bernd, carla, clara, dirk].map(({ who }) => who.email).sort());
  });

  test("nothing on the way troubled a browser or anybody who depends on help to read", () => {
    expect(story.complaints).toEqual([]);
  });
});
