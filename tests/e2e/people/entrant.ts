// Somebody in a town hall who hands an entry in.
import { linkIn, type KeptMail } from "#tests/support/smtp";

import { Person } from "../person";
import { COMMON_ANSWERS, type Project } from "../projects";

/** A PDF of one empty page. */
const PDF = Buffer.from(
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
);

export class Entrant extends Person {
  async registersFor(organisation: string): Promise<void> {
    await this.go("/registrieren");
    await this.fill("Kommune oder Organisation, für die Sie arbeiten", organisation);
    await this.fill("Vor- und Nachname", this.who.name);
    await this.fill("E-Mail-Adresse", this.who.email);
    await this.fill("Neues Kennwort", this.who.password);
    await this.press("Registrieren");
    await this.sees("Bitte sehen Sie in Ihr Postfach");
  }

  async confirmsTheAddress(mail: KeptMail): Promise<void> {
    await this.go(linkIn(mail, "/email/"));
    await this.sees("E-Mail-Adresse bestätigen", this.who.name);
    await this.fill("Kennwort", this.who.password);
    await this.press("Adresse bestätigen und anmelden");
    await this.arrivesAt("/beitraege");
    await this.sees(this.who.name);
  }

  async beginsEntry({ category, title }: Project): Promise<void> {
    await this.go("/beitraege");
    await this.follow("Neuer Beitrag");
    await this.tick(category);
    await this.fill("Titel des Beitrags", title);
    await this.press("Entwurf anlegen");
    await this.sees(title, "Grunddaten");
  }

  async writesSummary({ summary }: Project): Promise<void> {
    await this.fill("Kurzfassung", summary);
    await this.press("Speichern");
    await this.sees("Gespeichert um");
  }

  /** All but the summary. */
  async writesTheRest({ lead, own, partners }: Project): Promise<void> {
    for (const [question, answer] of Object.entries({ ...COMMON_ANSWERS, ...own })) await this.fill(question, answer);
    await this.in("group", "Arbeitsfelder").tick("Bauhof, Straßen und Gebäude");
    await this.in("group", "Stand der Umsetzung").tick("in der Umsetzung");
    await this.in("group", "Was sich verbessert hat").tick("Kosten gespart");
    await this.in("group", "Mit Mitteln von Land, Bund oder EU gefördert").tick("Nein");
    await this.fill("Zusammenarbeit vereinbart am", "2019-05-14");
    const council = this.in("group", `${lead} (federführend)`);
    await council.tick("Beschluss liegt vor");
    await council.fill("Datum des Beschlusses", "2019-04-02");
    for (const { typed, shown } of partners) await this.addsPartner(typed, shown);
    await this.fill("Fachbereich oder Abteilung", "Zentrale Steuerung");
    await this.fill("Ansprechperson", this.who.name);
    await this.fill("E-Mail-Adresse der Ansprechperson", this.who.email);
    await this.fill("Telefon", "02871 000-0");
    await this.fill("Hauptverwaltungsbeamtin oder Hauptverwaltungsbeamter", "Maria Muster");
    await this.tick("Die Hauptverwaltungsbeamtin oder der Hauptverwaltungsbeamte der federführenden Kommune bestätigt");
    await this.tick("Die Angaben in diesem Beitrag sind richtig und vollständig");
    await this.tick("Wir haben die Hinweise zum Datenschutz gelesen.");
    await this.tick("Der Beitrag darf nach der Preisverleihung vollständig veröffentlicht werden.");
    await this.press("Speichern");
    await this.sees("Gespeichert um");
  }

  async addsPartner(typed: string, shown: string): Promise<void> {
    const adding = this.in("group", "Partner hinzufügen");
    await adding.fill("Name des Partners", typed);
    await adding.press("Partner hinzufügen");
    const partner = this.in("group", shown);
    await partner.tick("Beschluss liegt vor");
    await partner.fill("Datum des Beschlusses", "2019-04-09");
    await partner.fill("Ansprechperson des Partners", `Kontakt ${typed}`);
    await partner.fill("E-Mail-Adresse beim Partner", `${typed.toLowerCase().replaceAll(/[^a-z]+/g, ".")}@partner.example`);
  }

  async attachesPdf(name: string): Promise<void> {
    await this.follow("Anlagen bearbeiten");
    await this.attach("Dateien auswählen", { name, mimeType: "application/pdf", buffer: PDF });
    await this.press("Hochladen");
    await this.sees(name, "1 von ");
    await this.go(this.path.replace("/anlagen", ""));
    await this.sees(name);
  }

  async submits({ title }: Project): Promise<void> {
    await this.press("Prüfen und einreichen");
    await this.sees(title, "So wird die Jury Ihren Beitrag lesen");
    await this.press("Beitrag einreichen");
    await this.sees("Ihr Beitrag ist eingegangen");
  }

  async writesAndSubmits(project: Project): Promise<void> {
    await this.beginsEntry(project);
    await this.fill("Kurzfassung", project.summary);
    await this.writesTheRest(project);
    await this.submits(project);
  }

  async corrects(project: Project, summary: string): Promise<void> {
    await this.go("/beitraege");
    await this.follow(project.title);
    await this.sees("Die Geschäftsstelle bittet um eine Korrektur");
    await this.writesSummary({ ...project, summary });
    await this.press("Prüfen und einreichen");
    await this.sees(summary);
    await this.press("Beitrag einreichen");
    await this.sees("Ihr Beitrag ist eingegangen");
  }

  async readsFeedback(letter: KeptMail): Promise<void> {
    await this.go(linkIn(letter, "/beitraege/"));
    await this.sees("Ihre Mittelwerte");
  }

  async withdraws({ title }: Project): Promise<void> {
    await this.go("/beitraege");
    await this.follow(title);
    await this.follow("Beitrag zurückziehen");
    await this.press("Beitrag zurückziehen");
    await this.sees("Zurückgezogen");
  }
}
