// The whole path of all persons in a real browser: from the set-up link of the first start to the public page with the winners, once with
// and once without JavaScript. Municipalities are real, people and projects are made up.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { offerSetup } from "#app/areas/accounts/offer-setup.server";

import { Entrant } from "./people/entrant";
import { Juror } from "./people/juror";
import { Organiser } from "./people/organiser";
import { Visitor } from "./people/visitor";
import { BENEFIT, BORDER, CROSS_BORDER, CYCLEWAY, DEPOT, ENVIRONMENT, FLOOD, FUTURE, INNOVATION, RESCUE, WATER } from "./projects";
import { Story } from "./story";

const DATES = { open: "2024-02-01 08:00", close: "2024-03-31 23:59", judging: "2024-04-15 08:00", end: "2024-05-15 23:59", publish: "2024-06-10 11:00" };

const crossBorder = (benefit: number, innovation: number, future: number, border: number) => ({ [BENEFIT]: benefit, [INNOVATION]: innovation, [FUTURE]: future, [BORDER]: border });
const environment = (benefit: number, innovation: number, future: number) => ({ [BENEFIT]: benefit, [INNOVATION]: innovation, [FUTURE]: future });

/*
 * The ranking, worked out by hand. A sheet's total is the sum of weight times points; shown are a tenth of it, on a scale of 0 to 100.
 *
 * Cross-border cooperation: benefit 35, innovation 25, future 25, added value at the border 15
 *
 *   2024-GZ-001 depot    Clara  7 8 8 8   245 + 200 + 200 + 120 = 765
 *                        Bernd  8 8 7 8   280 + 200 + 175 + 120 = 775
 *                        Carla  7 7 8 8   245 + 175 + 200 + 120 = 740
 *                        Dirk   7 8 8 9   245 + 200 + 200 + 135 = 780   sum 3060, four sheets: 765 = 76.5
 *                means: benefit 29/4 = 7.25, innovation 31/4 = 7.75, future 31/4 = 7.75, border 33/4 = 8.25
 *
 *   2024-GZ-002 rescue   Clara  8 7 7 6   280 + 175 + 175 +  90 = 720
 *                        Bernd  9 8 7 8   315 + 200 + 175 + 120 = 810
 *                        Dirk   7 8 8 8   245 + 200 + 200 + 120 = 765   sum 2295, three sheets: 765 = 76.5
 *                means: benefit 24/3 = 8, innovation 23/3 = 7.67, future 22/3 = 7.33, border 22/3 = 7.33
 *
 *   A tie. The first rule is the mean in the criterion of the greatest weight, benefit: 8 against 7.25. The rescue is first.
 *
 * Environment: benefit 40, innovation 30, future 30
 *
 *   2024-UP-001 flood    Clara  8 6 7     320 + 180 + 210 = 710
 *                        Bernd  7 8 7     280 + 240 + 210 = 730
 *                        Carla  8 8 6     320 + 240 + 180 = 740   sum 2180, three sheets: 726 2/3 = 72.7
 *                means: benefit 23/3 = 7.67, innovation 22/3 = 7.33, future 20/3 = 6.67
 *                        Dirk   2 2 2     a draft, void from his recusal on: it would have pulled the entry down
 *
 *   2024-UP-002 water    Clara  8 8 8     320 + 240 + 240 = 800
 *                        Carla  7 7 8     280 + 210 + 240 = 730
 *                        Dirk   6 8 8     240 + 240 + 240 = 720   sum 2250, three sheets: 750 = 75.0
 *                means: benefit 21/3 = 7, innovation 23/3 = 7.67, future 24/3 = 8
 *
 *   Water is first. The jury gives the prize to the flood protection all the same, and says why.
 */
const DECIDED_BY_BENEFIT = "entschieden durch den höheren Mittelwert in „Gewinn der Kooperation“";
const RANKING = {
  GZ: [
    ["1", `2024-GZ-002 ${RESCUE.title}`, RESCUE.lead, "76,5", "72,0\u00A0–\u00A081,0", "3", DECIDED_BY_BENEFIT],
    ["2", `2024-GZ-001 ${DEPOT.title}`, DEPOT.lead, "76,5", "74,0\u00A0–\u00A078,0", "4", DECIDED_BY_BENEFIT],
  ],
  UP: [
    ["1", `2024-UP-002 ${WATER.title}`, WATER.lead, "75,0", "72,0\u00A0–\u00A080,0", "3", ""],
    ["2", `2024-UP-001 ${FLOOD.title}`, FLOOD.lead, "72,7", "71,0\u00A0–\u00A074,0", "3", ""],
  ],
};
/** Of each criterion, in the order of the ranking. */
const MEANS = {
  GZ: [
    [`2024-GZ-002 ${RESCUE.title}`, "8,00", "7,67", "7,33", "7,33"],
    [`2024-GZ-001 ${DEPOT.title}`, "7,25", "7,75", "7,75", "8,25"],
  ],
  UP: [
    [`2024-UP-002 ${WATER.title}`, "7,00", "7,67", "8,00"],
    [`2024-UP-001 ${FLOOD.title}`, "7,67", "7,33", "6,67"],
  ],
};
const REASONS = {
  rescue: "Hier zählt die Minute mehr als die Staatsgrenze. Die Jury überzeugt, dass beide Leitstellen dieselbe Karte sehen.",
  flood: "Drei Kommunen am selben Fluss haben aus der Flut gelernt und geben dem Wasser Raum.",
  departure: "Die Jury gewichtet den Schutz von Menschenleben höher, als es der Bewertungsbogen zulässt.",
  water: "Ein Verbund, den andere Kreise unmittelbar übernehmen können.",
};

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

  test("a juror leaves a draft and takes it up again, with the running total beside the points", async () => {
    story.becomes("2024-04-16 09:00");
    await clara.opensSheet(DEPOT);
    await clara.gives({ [BENEFIT]: 7, [INNOVATION]: 8 });
    await clara.savesDraft();
    await clara.sees("44,5 von bisher 60", "2 Kriterien sind noch offen; bewertet sind 60 % des Gewichts.");
    await clara.signsOut();
    story.becomes("2024-04-17 20:15");
    await clara.signsIn();
    await clara.go("/jury");
    await clara.sees("begonnen");
    await clara.opensSheet(DEPOT);
    await clara.sees("44,5 von bisher 60");
    expect([await clara.pointsFor(BENEFIT), await clara.pointsFor(INNOVATION), await clara.pointsFor(FUTURE)]).toEqual(["7", "8", ""]);
    await clara.gives({ [FUTURE]: 8, [BORDER]: 8 });
    await clara.submits();
    await clara.scores(RESCUE, crossBorder(8, 7, 7, 6));
    await clara.scores(FLOOD, environment(8, 6, 7));
    await clara.scores(WATER, environment(8, 8, 8));
    await clara.sees("Sie haben alle Ihre Beiträge bewertet");
  });

  test("high points are not taken without a reason", async () => {
    await bernd.opensSheet(RESCUE);
    await bernd.gives(crossBorder(9, 8, 7, 8));
    await bernd.press("Abgeben und weiter");
    await bernd.sees("Gewinn der Kooperation: Bitte begründen Sie diese Punktzahl.");
    expect(await bernd.pointsFor(BENEFIT)).toBe("9");
    await bernd.explains(BENEFIT, "Sechs Minuten, gemessen an 400 Einsätzen.");
    await bernd.submits();
    await bernd.scores(DEPOT, crossBorder(8, 8, 7, 8));
    await bernd.scores(FLOOD, environment(7, 8, 7));
    await carla.scores(DEPOT, crossBorder(7, 7, 8, 8));
    await carla.scores(FLOOD, environment(8, 8, 6));
    await carla.scores(WATER, environment(7, 7, 8));
  });

  test("a juror who finds a tie of their own late is out of that entry, with the draft that they had begun", async () => {
    await dirk.opensSheet(FLOOD);
    await dirk.gives(environment(2, 2, 2));
    await dirk.savesDraft();
    await dirk.recuses("Verwandtschaft oder persönliche Nähe", "Mein Bruder leitet das Tiefbauamt in Schleiden.");
    await dirk.seesNot(FLOOD.title);
    expect(dirk.path).toBe("/jury");
    await dirk.scores(DEPOT, crossBorder(7, 8, 8, 9), { [BORDER]: "Ein Vertrag für zwei Rechtsordnungen, der hält." });
    await dirk.scores(RESCUE, crossBorder(7, 8, 8, 8));
  });

  test("the office sees who is behind, reminds them, and closes judging when all is there", async () => {
    story.becomes("2024-05-13 10:00");
    await petra.looksAtProgress();
    await petra.sees("12 von 13 Bögen abgegeben");
    await petra.reminds(dirk);
    const reminder = await story.newestMail(dirk);
    expect(reminder.subject).toContain("Erinnerung an Ihre Bewertung");
    expect(reminder.text).toContain("2 von 3");
    await dirk.scores(WATER, environment(6, 8, 8));
    await petra.looksAtProgress();
    await petra.sees("13 von 13 Bögen abgegeben");
    await petra.closesJudging();
    await clara.go("/jury");
    await clara.sees("Die Bewertung ist beendet.");
  });

  test("the rankings are those worked out by hand, with the rule that decided the tie", async () => {
    for (const category of ["GZ", "UP"] as const) {
      expect(await petra.readsRanking(category)).toEqual(RANKING[category]);
      expect(await petra.readsMeans()).toEqual(MEANS[category]);
    }
  });

  test("the jury's decisions are noted, and a departure from the ranking only with its reason", async () => {
    story.becomes("2024-05-22 14:00");
    await petra.notesDecision("GZ", { winner: `Rang 1 (76,5): 2024-GZ-002 ${RESCUE.title}`, reason: REASONS.rescue });
    await petra.sees("Gespeichert");
    const commended = { entry: `Rang 1 (75,0): 2024-UP-002 ${WATER.title}`, reason: REASONS.water };
    await petra.notesDecision("UP", { winner: `Rang 2 (72,7): 2024-UP-001 ${FLOOD.title}`, reason: REASONS.flood, commended });
    await petra.sees("Die Entscheidung weicht von der Rangliste ab. Begründen Sie die Abweichung.");
    expect(await petra.value("Begründung der Jury")).toBe(REASONS.flood);
    await petra.explainsDeparture(REASONS.departure);
    await petra.sees("Gespeichert");
  });

  test("the chair signs, the office seals, and nothing can be changed any more", async () => {
    await clara.go("/jury/sitzung/2024");
    await clara.sees(REASONS.rescue, "Die Entscheidung weicht von der Rangliste ab", REASONS.departure, DECIDED_BY_BENEFIT);
    await clara.signsOff();
    await petra.seals();
    await petra.sees("Das Ergebnis ist gesiegelt und wird von selbst öffentlich: Montag, 10. Juni 2024, 11:00 Uhr");
    await petra.go("/organisation/2024/sitzung/UP");
    await petra.sees(REASONS.departure);
    expect(await petra.page.getByRole("button", { name: "Entscheidung speichern" }).count()).toBe(0);
  });

  const OF_THE_OUTCOME = ["/wettbewerb/2024/preistraeger", "/wettbewerb/2024/preistraeger.json", "/wettbewerb/2024/beitraege/2024-GZ-002", "/wettbewerb/2024/beitraege/2024-UP-002"];
  const OPEN_TO_ALL = ["/", "/wettbewerb/2024"];
  const TELLTALES = [RESCUE.title, FLOOD.title, WATER.title, REASONS.rescue, REASONS.flood];
  let paul: Visitor;

  test("one second before the instant the public finds nothing of it, wherever it asks", async () => {
    paul = await story.comes(Visitor, "Paul Presse", "redaktion@zeitung.example");
    story.becomes("2024-06-10 10:59:59");
    await story.serverLooksAtTheClock();
    for (const path of OF_THE_OUTCOME) expect([path, (await paul.asksFor(path)).status]).toEqual([path, 404]);
    for (const path of [...OF_THE_OUTCOME, ...OPEN_TO_ALL]) {
      const { text } = await paul.asksFor(path);
      expect([path, TELLTALES.filter((telltale) => text.includes(telltale))]).toEqual([path, []]);
    }
    expect(await story.toldOf("Ergebnisse veröffentlicht")).toEqual([]);
    await jan.go("/beitraege");
    await jan.seesNot("Preisträger", "Rückmeldung");
  });

  test("at the instant the winners are public, for people and for machines", async () => {
    story.becomes("2024-06-10 11:00");
    await story.serverLooksAtTheClock();
    await paul.go("/");
    await paul.sees(RESCUE.title, FLOOD.title);
    await paul.go("/wettbewerb/2024/preistraeger");
    await paul.sees(RESCUE.title, `Federführend: ${RESCUE.lead}. Partner: Gemeente Enschede (Niederlande)`, REASONS.rescue, FLOOD.title, REASONS.flood, WATER.title, REASONS.water);
    await paul.seesNot(DEPOT.title, REASONS.departure, "76,5");
    await paul.follow("Zum Beitrag 2024-GZ-002");
    await paul.sees(RESCUE.title, RESCUE.summary, REASONS.rescue);

    const { text } = await paul.asksFor("/wettbewerb/2024/preistraeger.json");
    const { categories } = JSON.parse(text);
    expect(categories).toMatchObject([
      { key: "UP", reason: REASONS.flood, winner: { number: "2024-UP-001", title: FLOOD.title, lead: FLOOD.lead }, commendations: [{ number: "2024-UP-002", reason: REASONS.water }] },
      { key: "GZ", reason: REASONS.rescue, winner: { number: "2024-GZ-002", title: RESCUE.title, lead: RESCUE.lead }, commendations: [] },
    ]);
  });

  test("entrants and jurors are told, and an entrant without a prize reads their feedback", async () => {
    expect(await story.toldOf("Ergebnisse veröffentlicht")).toEqual([anna, jan, ruth, tim, clara, bernd, carla, dirk].map(({ who }) => who.email).sort());
    await anna.readsFeedback(await story.newestMail(anna));
    await anna.sees("Ihr Beitrag hat am Wettbewerb teilgenommen.", "7,25 von 10", "8,25 von 10");
  });

  test("nothing on the way troubled a browser or anybody who depends on help to read", () => {
    expect(story.complaints).toEqual([]);
  });
});
