// The office: sets the competition up, checks, assigns, and brings the result out.
import { fieldValue } from "../calendar";
import { Person } from "../person";

export type Dates = { readonly open: string; readonly close: string; readonly judging: string; readonly end: string; readonly publish: string };

export class Organiser extends Person {
  async setsUpLorbeer(path: string): Promise<void> {
    await this.go(path);
    await this.sees("Lorbeer einrichten");
    await this.fill("Vor- und Nachname", this.who.name);
    await this.fill("E-Mail-Adresse", this.who.email);
    await this.fill("Neues Kennwort", this.who.password);
    await this.press("Konto anlegen");
    await this.sees("Übersicht", this.who.name);
  }

  async takesOverTheEdition2024(dates: Dates): Promise<void> {
    await this.go("/organisation/neu?vorlage=2024");
    await this.fill("Eingang öffnet", fieldValue(dates.open));
    await this.fill("Eingang schließt", fieldValue(dates.close));
    await this.fill("Bewertung beginnt", fieldValue(dates.judging));
    await this.fill("Bewertung endet", fieldValue(dates.end));
    await this.fill("Veröffentlichung", fieldValue(dates.publish));
    await this.press("Ausgabe anlegen");
    await this.sees("Gespeichert", "31.03.2024, 23:59");
  }

  /** Gives the first criterion of a category another weight. */
  async weighs(category: string, percent: string): Promise<void> {
    await this.go(`/organisation/2024/regeln/kategorien/${category}`);
    await this.in("article", "Kriterium 1").fill("Gewicht", percent);
    await this.press("Speichern");
  }

  async opensEntriesAsPlanned(): Promise<void> {
    await this.go("/organisation/2024/regeln");
    await this.follow("Eingang eröffnen");
    await this.tick("Wie geplant: Donnerstag, 1. Februar 2024, 08:00 Uhr");
    await this.press("Regeln festlegen und Eingang eröffnen");
    await this.sees("Die Regeln stehen seit");
  }

  async opensEntry(title: string): Promise<void> {
    await this.go("/organisation/2024/beitraege");
    await this.follow(title);
    await this.sees(title, "Teilnahmebedingungen");
  }

  async admits(title: string): Promise<void> {
    await this.opensEntry(title);
    await this.tick("Zulassen");
    await this.press("Entscheiden und Kommune benachrichtigen");
    await this.sees("zugelassen");
  }

  async returns(title: string, reason: string): Promise<void> {
    await this.opensEntry(title);
    await this.tick("Zur Korrektur zurückgeben");
    await this.fill("Begründung", reason);
    await this.press("Entscheiden und Kommune benachrichtigen");
    await this.sees(reason);
  }

  async invites(juror: Person, role: "Jurymitglied" | "Vorsitz", categories: readonly string[]): Promise<void> {
    await this.go("/organisation/2024/jury");
    await this.follow("Jurymitglied einladen");
    await this.fill("Name", juror.who.name);
    await this.fill("E-Mail-Adresse", juror.who.email);
    await this.tick(role);
    for (const category of categories) await this.tick(category);
    await this.press("Einladung senden");
    await this.sees("Die Einladung ist auf dem Weg.", juror.who.name);
  }

  async assigns(): Promise<void> {
    await this.go("/organisation/2024/zuteilung");
    await this.press("Zuteilen");
    await this.sees("Änderungen je Beitrag");
    await this.press("Vorschlag übernehmen");
    await this.sees("Zugeteilt. Neu: ");
  }

  async looksAtProgress(): Promise<void> {
    await this.go("/organisation/2024/fortschritt");
    await this.sees("Fortschritt der Bewertung");
  }

  async reminds(juror: Person): Promise<void> {
    await this.looksAtProgress();
    await this.tick(juror.who.name);
    await this.press("Ausgewählte erinnern");
    await this.sees("Eine Erinnerung geht an");
    await this.press("Eine Erinnerung senden");
    await this.sees("Eine Erinnerung ist unterwegs.");
  }

  async closesJudging(): Promise<void> {
    await this.looksAtProgress();
    await this.unfold("Bewertung jetzt schließen");
    await this.tick("Ja, die Bewertung soll jetzt enden.");
    await this.press("Bewertung schließen");
    await this.sees("Die Bewertung ist geschlossen.");
  }

  /** Rank, entry, lead, score, spread, sheets, and what decided a tie. */
  async readsRanking(category: string): Promise<string[][]> {
    await this.go(`/organisation/2024/rangliste/${category}`);
    return this.table("Rangfolge");
  }

  /** On the page of the ranking: entry, and the mean of each criterion. */
  async readsMeans(): Promise<string[][]> {
    return this.table("Profil der Beiträge");
  }

  /** `winner` and `commended` as the list of entries names them. */
  async notesDecision(category: string, { winner, reason, commended }: { winner: string; reason: string; commended?: { readonly entry: string; readonly reason: string } }): Promise<void> {
    await this.go(`/organisation/2024/sitzung/${category}`);
    await this.select("Preisträger", winner);
    await this.fill("Begründung der Jury", reason);
    if (commended) {
      const commendation = this.in("group", "1. Anerkennung");
      await commendation.select("Beitrag", commended.entry);
      await commendation.fill("Begründung der Anerkennung", commended.reason);
    }
    await this.press("Entscheidung speichern");
  }

  async explainsDeparture(reason: string): Promise<void> {
    await this.fill("Begründung der Abweichung", reason);
    await this.press("Entscheidung speichern");
  }

  async seals(): Promise<void> {
    await this.go("/organisation/2024/veroeffentlichung");
    await this.press("Ergebnis siegeln");
    await this.sees("Gesiegelt am", "Prüfsumme (SHA-256)");
  }
}
