// What municipalities of the demo asked the office, and what it answered. People and projects are invented; the municipalities are real.
import type { CaseSide, CaseState } from "#db/vocabulary/advice";
import type { RegionalDistrict } from "#db/vocabulary/regional-district";
import type { Topic } from "#db/vocabulary/topic";

export type DemoCase = {
  readonly key: string;
  readonly project: string;
  readonly topic: Topic;
  readonly concern: string;
  readonly wished: string;
  readonly state: CaseState;
  readonly region: RegionalDistrict | null;
  /** The lead first; by id in the directory, which knows its name, or only named. */
  readonly parties: readonly { readonly organisation: string | null; readonly name: string }[];
  readonly requester: string;
  /** Keys of the advisers, the present one last. */
  readonly advisers: readonly string[];
  /** Days before today. */
  readonly openedAgo: number;
  readonly messages: readonly { readonly side: CaseSide; readonly text: string; readonly ago: number }[];
  readonly notes: readonly { readonly text: string; readonly ago: number }[];
};

/** Advises, and sits on no jury. */
export const DEMO_ADVISER = "beratung";
/** A juror who has advised a municipality that now takes part: prior involvement (law §5). */
export const DEMO_ADVISING_JUROR = "eiche";

export const demoCases: readonly DemoCase[] = [
  {
    key: "gewerbepark",
    project: "Gemeinsamer Gewerbepark am Autobahnkreuz",
    topic: "economy",
    concern: "Wir möchten Flächen gemeinsam entwickeln und die Steuern teilen. Welche Rechtsform passt, und wie fangen wir an?",
    wished: "",
    state: "closed",
    region: "detmold",
    parties: [{ organisation: "de-05770008", name: "" }, { organisation: "de-05770040", name: "" }],
    requester: "Demo-Person Ahlers",
    advisers: [DEMO_ADVISING_JUROR],
    openedAgo: 400,
    messages: [
      { side: "office", text: "Für gemeinsame Flächen und eine feste Teilung der Steuern hat sich der Zweckverband bewährt. Ein Muster der Satzung liegt bei den Dokumenten des Portals.", ago: 396 },
      { side: "requester", text: "Danke, damit gehen wir in die Räte.", ago: 390 },
    ],
    notes: [{ text: "Räte tagen im Herbst; danach noch einmal anrufen.", ago: 389 }],
  },
  {
    key: "vergabe",
    project: "Gemeinsame Vergabestelle von vier Gemeinden",
    topic: "finance",
    concern: "Unsere Vergaben hängen an je einer Person. Wir wollen eine gemeinsame Stelle bei einer der vier Gemeinden und fragen uns, ob eine delegierende oder eine mandatierende Vereinbarung besser ist.",
    wished: "dienstags oder donnerstags ab 14 Uhr",
    state: "received",
    region: "arnsberg",
    parties: [{ organisation: "de-05958004", name: "" }, { organisation: null, name: "drei Nachbargemeinden, noch nicht beschlossen" }],
    requester: "Demo-Person Brand",
    advisers: [],
    openedAgo: 1,
    messages: [],
    notes: [],
  },
  {
    key: "rettung",
    project: "Grenzüberschreitender Rettungsdienst",
    topic: "rescue",
    concern: "Rettungswagen sollen ohne Rückfrage über die Grenze fahren dürfen. Was muss dafür vereinbart sein?",
    wished: "",
    state: "waiting",
    region: "muenster",
    parties: [{ organisation: "de-05554004", name: "" }, { organisation: "nl-gm0197", name: "" }],
    requester: "Demo-Person Cramer",
    advisers: [DEMO_ADVISER],
    openedAgo: 12,
    messages: [{ side: "office", text: "Grundlage ist das Anholter Abkommen. Bitte senden Sie uns den Entwurf Ihrer Vereinbarung und den Beschluss des Kreises.", ago: 9 }],
    notes: [{ text: "Mit der Bezirksregierung sprechen, bevor der Entwurf beantwortet wird.", ago: 9 }],
  },
  {
    key: "archiv",
    project: "Ein Kreisarchiv für sieben Städte",
    topic: "culture",
    concern: "Sieben Städte möchten ihre Archive zusammenlegen. Uns fehlt eine Rechnung, was das spart.",
    wished: "",
    state: "in-progress",
    region: "koeln",
    parties: [{ organisation: "de-05366", name: "" }],
    requester: "Demo-Person Dahm",
    advisers: ["organisation", DEMO_ADVISER],
    openedAgo: 30,
    messages: [
      { side: "office", text: "Wir schicken Ihnen eine Vorlage für die Rechnung und ein Beispiel aus einem Nachbarkreis.", ago: 26 },
      { side: "requester", text: "Die Vorlage hilft. Können wir sie am Freitag durchgehen?", ago: 3 },
    ],
    notes: [],
  },
];

/** Days from today to the consultation hours, and where they take place. */
export const demoConsultation = { inDays: [2, 9], minutes: 30, count: 4, place: "https://video.example/sprechstunde" } as const;
