// A form of an entry as a person fills it in, complete unless the test leaves something out.
import type { DraftForm, PartnerForm } from "#app/areas/entries/draft";
import type { Viewer } from "#app/base/viewer";

export const partner: PartnerForm = {
  id: "",
  organisationId: "nl-gm0197",
  name: "Gemeente Aalten",
  country: "NL",
  nature: "municipal",
  controlDeclared: false,
  resolutionState: "passed",
  resolutionDate: "2020-03-02",
  contactName: "Demo-Person Partner",
  contactEmail: "partner@beispiel.example",
  contactLocale: "nl",
};

/** For the category of cross-border cooperation; the questions of every other one are answered too. */
export function completeForm(categoryId: string, given: Partial<DraftForm> = {}): DraftForm {
  const texts = ["situation", "implementation", "benefit", "innovation", "sustainability", "daily-work", "exchange", "audience", "environment", "event", "cross-border-value", "working-languages", "legal-form"];
  return {
    categoryId,
    language: "de",
    title: "Feuerwache ohne Grenze",
    summary: "Zwei Wehren, eine Wache.",
    answers: { ...Object.fromEntries(texts.map((key) => [key, `Antwort zu ${key}.`])), "public-funding": "no", proven: "yes", stage: "implementing", effects: ["costs"], topics: ["rescue"] },
    agreementDate: "2020-05-01",
    leadResolutionState: "passed",
    leadResolutionDate: "2020-03-01",
    department: "Feuerwehr",
    contactName: "Demo-Person Kontakt",
    contactEmail: "kontakt@beispiel.example",
    contactPhone: "02871 000",
    headName: "Demo-Person Leitung",
    headConfirmed: true,
    truthDeclared: true,
    privacyAcknowledged: true,
    publicationConsent: false,
    partners: [partner],
    ...given,
  };
}

/** A person as use cases see them: confirmed in an organisation, without a role, unless the test says otherwise. */
export function viewerOf(person: { id: string; name: string; email: string }, given: Partial<Viewer> = {}): Viewer {
  return {
    personId: person.id,
    name: person.name,
    email: person.email,
    locale: null,
    emailVerified: true,
    organisationId: null,
    pendingOrganisationId: null,
    roles: [],
    jurorships: [],
    sessionHash: "",
    ...given,
  };
}

/** The form as a browser sends it; figures as a German one writes them, of several answers the first. */
export function fieldsOf(form: DraftForm, version: number, intent = "save"): Record<string, string> {
  const { answers, partners, ...rest } = form;
  const flat = (start: string, values: object) => Object.entries(values).flatMap(([key, value]) => (typeof value === "string" ? [[start + key, value]] : value === true ? [[start + key, "on"]] : []));
  const given = Object.entries(answers).flatMap(([key, answer]): string[][] => {
    const name = `answers.${key}`;
    if (typeof answer === "string" || typeof answer === "number") return [[name, typeof answer === "number" ? String(answer).replace(".", ",") : answer]];
    if (!Array.isArray(answer)) return "name" in answer ? [[name, answer.name]] : [];
    return answer.flatMap((part, at) => (typeof part === "string" ? (at === 0 ? [[name, part]] : []) : Object.entries(part).map(([column, cell]) => [`${name}[${at}].${column}`, String(cell)])));
  });
  return Object.fromEntries([["intent", intent], ["version", String(version)], ...flat("", rest), ...given, ...partners.flatMap((row, at) => flat(`partners[${at}].`, row))]);
}
