// What the invented jury says and does in its meeting.
import type { Vote } from "#db/vocabulary/sitting";

type Said = { readonly juror: string; readonly entry: string; readonly note: string };

export const demoMeeting = {
  chair: "falke",
  deputy: "adler",
  keeper: "Demo-Person Schriftführung",
  place: "Großer Sitzungssaal (Demo)",
  guests: "Demo-Person Referat Kommunales, Ministerium\nDemo-Person Technik, Geschäftsstelle",
  absent: "jasmin",
  tendencies: [
    { juror: "distel", entry: "iv-coesfeld", note: "Die gemeinsame Reihenfolge überzeugt mich." },
    { juror: "falke", entry: "iv-coesfeld", note: "" },
    { juror: "ginster", entry: "iv-sicherheitsverbund", note: "" },
  ] satisfies readonly Said[],
  change: { entry: "iv-digitallotsen", criterion: "benefit", reason: "Die Beratung hat den Nutzen für die kleinen Gemeinden in ein anderes Licht gerückt." },
  motion: {
    mover: "distel",
    entry: "iv-coesfeld",
    text: "Die Jury schlägt den Beitrag für den Preis in dieser Kategorie vor.",
    votes: [
      { juror: "distel", vote: "yes" },
      { juror: "falke", vote: "yes" },
      { juror: "ilex", vote: "abstain" },
    ] satisfies readonly { readonly juror: string; readonly vote: Vote }[],
  },
} as const;
