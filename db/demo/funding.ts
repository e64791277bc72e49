// The demo's register of funded cooperations: as many as the Land had at the time, all invented. Municipalities are real, what they do here is not.
import type { Topic } from "#db/vocabulary/topic";

import { demoAddress } from "./contacts";
import type { Day } from "./types";

export type DemoFunding = {
  readonly title: string;
  readonly topic: Topic;
  /** Ids of organisations; the lead first. */
  readonly parties: readonly [lead: string, ...partners: string[]];
  readonly from: Day;
  readonly to: Day;
  readonly digital: boolean;
};

const row = (title: string, topic: Topic, digital: boolean, from: Day, to: Day, ...parties: DemoFunding["parties"]): DemoFunding => ({ title: `${title} (Demo)`, topic, digital, from, to, parties });

export const demoFunding: readonly DemoFunding[] = [
  row("Gemeinsame Vergabestelle", "finance", false, "2019-11-01", "2024-10-31", "de-05558012", "de-05558016", "de-05558032"),
  row("Ein Bauhof für zwei Städte", "construction", false, "2020-03-01", "2025-02-28", "de-05754008", "de-05758012"),
  row("Archiv im Verbund", "culture", false, "2020-06-01", "2025-05-31", "de-05366024", "de-05366032", "de-05366008"),
  row("IT-Betrieb aus einer Hand", "digital", true, "2020-09-01", "2025-08-31", "de-05974028", "de-05974040"),
  row("Gemeinsame Beihilfestelle", "administration", false, "2021-02-01", "2026-01-31", "de-05570052", "de-05570004", "de-05570008"),
  row("Digitale Bauakte", "planning", true, "2021-05-01", "2026-04-30", "de-05962", "de-05966", "de-05970"),
  row("Rettungsdienst ohne Grenze", "rescue", false, "2021-07-01", "2026-06-30", "de-05554008", "nl-gm0197"),
  row("Vollstreckung im Kreis", "finance", false, "2021-10-01", "2026-09-30", "de-05762020", "de-05762016", "de-05762036"),
  row("Onlinedienste im Verbund", "digital", true, "2022-01-01", "2026-12-31", "de-05358", "de-05370", "de-05366"),
  row("Stadtarchiv und Museum", "culture", false, "2022-04-01", "2027-03-31", "de-05958004", "de-05958032"),
  row("Hochwasserwarnung an der Grenze", "climate", true, "2022-05-01", "2027-04-30", "de-05370024", "nl-gm1711", "nl-gm1883"),
  row("Personalabrechnung gemeinsam", "administration", false, "2022-07-01", "2027-06-30", "de-05154036", "de-05154016", "de-05154040"),
  row("Informationssicherheit für sechs Städte", "digital", true, "2022-09-01", "2027-08-31", "de-05562032", "de-05562024", "de-05562020", "de-05978036", "de-05978020", "de-05978004"),
  row("Klärschlamm im Verbund", "water-waste", false, "2022-11-01", "2027-10-31", "de-05770024", "de-05758004"),
  row("Geodaten gemeinsam pflegen", "planning", true, "2023-01-01", "2027-12-31", "de-05162024", "de-05162016", "de-05116000"),
  row("Schulpsychologie im Nachbarkreis", "schools", false, "2023-03-01", "2028-02-29", "de-05758", "de-05770"),
  row("Grenzüberschreitende Gewerbeschau", "economy", false, "2023-04-01", "2028-03-31", "de-05166016", "nl-gm0983"),
  row("Shared Service Center Finanzen", "finance", true, "2023-06-01", "2028-05-31", "de-05334036", "de-05334004", "de-05334002"),
  row("Telenotarzt", "rescue", true, "2023-08-01", "2028-07-31", "de-05774", "de-05762", "de-05754"),
  row("Wohngeldstelle für vier Gemeinden", "social", false, "2023-10-01", "2028-09-30", "de-05554004", "de-05554068", "de-05554056", "de-05554048"),
  row("Digitaler Posteingang", "digital", true, "2024-01-01", "2028-12-31", "de-05914000", "de-05913000"),
  row("Verkehrsüberwachung gemeinsam", "public-order", false, "2024-03-01", "2029-02-28", "de-05362008", "de-05362032"),
  row("Pflegeberatung über die Grenze", "health", false, "2024-05-01", "2029-04-30", "de-05554020", "nl-gm0153", "nl-gm0168"),
  row("KI-Auskunft für Bürgerbüros", "digital", true, "2024-09-01", "2029-08-31", "de-05711000", "de-05774032", "de-05766020"),
  row("Radwege gemeinsam planen", "mobility", false, "2025-01-01", "2029-12-31", "de-05966024", "de-05966004"),
  row("Ausländerbehörde im digitalen Verbund", "public-order", true, "2025-06-01", "2030-05-31", "de-05970040", "de-05970024"),
  row("Wärmeplanung dreier Städte", "climate", true, "2026-02-01", "2031-01-31", "de-05358008", "de-05358024", "de-05366016"),
];

/** What a municipality has typed into the questionnaire. */
export const demoPreAssessment = {
  title: "Gemeinsame Feuerwache an der Grenze (Demo)",
  applicant: "Stadt Bocholt",
  applicantKind: "",
  seat: "",
  nrwPartners: "1",
  outsidePartners: "1",
  partners: "Gemeente Aalten",
  field: "rescue",
  digital: "no",
  firstTime: "yes",
  form: "agreement",
  years: "10",
  exemplary: "yes",
  saving: "",
  service: "yes",
  joint: "yes",
  resolutions: "some",
  applyOn: "2026-12-15",
  startOn: "2027-03-01",
  eligible: "180.000",
} as const;

export const demoRequester = { name: "Demo-Amtsleiter Wacht", email: demoAddress("feuerwache"), message: "Der Rat in Aalten entscheidet im nächsten Monat. Reicht sein Beschluss als Übersetzung?" } as const;

export const demoView = {
  recommendation: "apply-with-conditions",
  reason: "Das Vorhaben passt zur Richtlinie: ein Partner aus Nordrhein-Westfalen, einer jenseits der Grenze, eine öffentlich-rechtliche Vereinbarung auf zehn Jahre.",
  conditions: "Der Beschluss des Rates in Aalten liegt vor dem Antrag vor, mit einer deutschen Übersetzung.",
} as const;
