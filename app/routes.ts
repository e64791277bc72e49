// The address of every page, grouped by who comes. Addresses are German and stay; files and code are English.
import { index, layout, prefix, route, type RouteConfig } from "@remix-run/route-config";

const publicPages: RouteConfig = [
  index("routes/public/home.tsx"),
  route("wettbewerb/:edition", "routes/public/competition.tsx"),
  route("sprache", "routes/public/language.ts"),
  route("impressum", "routes/public/imprint.tsx"),
  route("datenschutz", "routes/public/privacy.tsx"),
  route("barrierefreiheit", "routes/public/accessibility.tsx"),
  route("leichte-sprache", "routes/public/easy-language.tsx"),
  route("wettbewerb/:edition/preistraeger", "routes/public/winners.tsx"),
  route("wettbewerb/:edition/preistraeger.json", "routes/public/winners-json.ts"),
  route("wettbewerb/:edition/beitraege/:number", "routes/public/entry.tsx"),
  route("bestaetigung/:token", "routes/public/confirmation.tsx"),
];

const accountPages: RouteConfig = [
  route("einrichten", "routes/account/set-up.tsx"),
  route("anmelden", "routes/account/sign-in.tsx"),
  route("abmelden", "routes/account/sign-out.ts"),
  route("registrieren", "routes/account/register.tsx"),
  route("email/:token", "routes/account/address.tsx"),
  route("passwort-vergessen", "routes/account/forgotten.tsx"),
  route("passwort/:token", "routes/account/password.tsx"),
  route("einladung/abgesagt", "routes/account/declined.tsx"),
  route("einladung/:token", "routes/account/invitation.tsx"),
  route("konto", "routes/account/account.tsx"),
  route("konto/daten.json", "routes/account/own-data.ts"),
  route("konto/kollegen", "routes/account/colleagues.tsx"),
  route("konto/verlassen", "routes/account/leave.tsx"),
];

const entrantPages: RouteConfig = prefix("beitraege", [
  index("routes/entrant/own-entries.tsx"),
  route("neu", "routes/entrant/begin-entry.tsx"),
  route(":id", "routes/entrant/edit-entry.tsx"),
  route(":id/mitarbeit", "routes/entrant/draft-pulse.ts"),
  route(":id/anlagen", "routes/entrant/attachments.tsx"),
  route(":id/partner", "routes/entrant/confirmations.tsx"),
  route(":id/einreichen", "routes/entrant/review-entry.tsx"),
  route(":id/eingang", "routes/entrant/receipt.tsx"),
  route(":id/zurueckziehen", "routes/entrant/withdraw-entry.tsx"),
  route(":id/rueckfragen", "routes/entrant/inquiries.tsx"),
  route(":id/rueckmeldung", "routes/entrant/feedback.tsx"),
]);

const jurorPages: RouteConfig = prefix("jury", [
  index("routes/jury/my-entries.tsx"),
  route("beitraege/:id", "routes/jury/entry.tsx"),
  route("befangenheit", "routes/jury/declarations.tsx"),
  route("sitzung/:edition", "routes/jury/deliberation.tsx"),
]);

const files: RouteConfig = [
  route("organisation/:edition/jury/befangenheiten.csv", "routes/office/conflicts-csv.ts"),
  route("organisation/:edition/zuteilung/vorschlag/stand", "routes/office/proposal-pulse.ts"),
  route("organisation/:edition/veroeffentlichung/ergebnis.json", "routes/office/sealed-result.ts"),
  route("dateien/:id", "routes/api/file.ts"),
  route("organisation/schreiben/:id/anlage", "routes/office/mail-attachment.ts"),
  route("beitraege/:id/eingang.pdf", "routes/api/receipt-pdf.ts"),
  route("beitraege/:id/beitrag.pdf", "routes/api/entry-pdf.ts"),
  route("beitraege/:id/beitrag.zip", "routes/api/entry-archive.ts"),
  route("organisation/:edition/export/beitraege/:category", "routes/api/category-archive.ts"),
  route("api/uploadthing", "routes/api/uploadthing.ts"),
];

const officePages: RouteConfig = [
  layout("routes/office/frame.tsx", [
    ...prefix("organisation", [
      index("routes/office/home.tsx"),
      route("neu", "routes/office/new-edition.tsx"),
      ...prefix(":edition/regeln", [
        index("routes/office/rules.tsx"),
        route("texte", "routes/office/rules-texts.tsx"),
        route("termine", "routes/office/rules-dates.tsx"),
        route("teilnahme", "routes/office/rules-entry.tsx"),
        route("kategorien/neu", "routes/office/rules-category-new.tsx"),
        route("kategorien/:category", "routes/office/rules-category.tsx"),
        route("kategorien/:category/fragen", "routes/office/rules-questions.tsx"),
        route("kategorien/:category/fragen/neu", "routes/office/rules-question.tsx", { id: "new-question" }),
        route("kategorien/:category/fragen/vorschau", "routes/office/rules-form-preview.tsx"),
        route("kategorien/:category/fragen/:question", "routes/office/rules-question.tsx"),
        route("kategorien/:category/abschnitte/neu", "routes/office/rules-form-section.tsx", { id: "new-form-section" }),
        route("kategorien/:category/abschnitte/:section", "routes/office/rules-form-section.tsx"),
        route("bewertung", "routes/office/rules-judging.tsx"),
        route("runden", "routes/office/rules-rounds.tsx"),
        route("eroeffnen", "routes/office/open-entries.tsx"),
      ]),
      route("personen", "routes/office/people.tsx"),
      route("personen/einladen", "routes/office/invite.tsx"),
      route("personen/:person", "routes/office/person.tsx"),
      route("traeger", "routes/office/bodies.tsx"),
      route("traeger/neu", "routes/office/new-body.tsx"),
      route("traeger/:body", "routes/office/body.tsx"),
      route("protokoll", "routes/office/audit-log.tsx"),
      route("schreiben", "routes/office/mails.tsx", { id: "all-mails" }),
      route("schreiben/:id", "routes/office/mail.tsx"),
      route(":edition/schreiben", "routes/office/mails.tsx", { id: "mails-of-edition" }),
      route(":edition/schreiben/texte", "routes/office/letters.tsx"),
      route(":edition/schreiben/texte/:kind/:language", "routes/office/letter.tsx"),
      route(":edition/beitraege", "routes/office/entries.tsx"),
      route(":edition/beitraege/zulassen", "routes/office/admit-entries.tsx"),
      route(":edition/beitraege/verdeckt", "routes/office/leaks.tsx"),
      route(":edition/beitraege/:id", "routes/office/entry.tsx"),
      route(":edition/beitraege/:id/pruefung", "routes/office/formal-check.tsx"),
      route(":edition/beitraege/:id/vergleich", "routes/office/compare-versions.tsx"),
      route(":edition/jury", "routes/office/jury.tsx"),
      route(":edition/jury/einladen", "routes/office/invite-juror.tsx"),
      route(":edition/jury/befangenheiten", "routes/office/conflicts.tsx"),
      route(":edition/jury/erinnerung", "routes/office/remind-invited.tsx"),
      route(":edition/jury/:juror", "routes/office/juror.tsx"),
      route(":edition/zuteilung", "routes/office/assignment.tsx"),
      route(":edition/zuteilung/vorschlag", "routes/office/proposal.tsx"),
      route(":edition/fortschritt", "routes/office/progress.tsx"),
      route(":edition/fortschritt/abgleich", "routes/office/calibrations.tsx"),
      route(":edition/fortschritt/anliegen", "routes/office/requests.tsx"),
      route(":edition/fortschritt/erinnerung", "routes/office/reminders.tsx"),
      route(":edition/fortschritt/jury/:juror", "routes/office/juror-sheets.tsx"),
      route(":edition/rangliste", "routes/office/rankings.tsx"),
      route(":edition/rangliste/:category", "routes/office/ranking.tsx"),
      route(":edition/runden", "routes/office/rounds.tsx"),
      route(":edition/sitzung", "routes/office/deliberation.tsx"),
      route(":edition/sitzung/:category", "routes/office/deliberation-category.tsx"),
      route(":edition/veroeffentlichung", "routes/office/publication.tsx"),
      route(":edition/veroeffentlichung/vorschau", "routes/office/publication-preview.tsx"),
    ]),
  ]),
];

const nowhere: RouteConfig = [route("*", "routes/public/nowhere.tsx")];

export default [
  ...publicPages,
  ...accountPages,
  ...entrantPages,
  ...jurorPages,
  ...officePages,
  ...files,
  ...nowhere,
] satisfies RouteConfig;
