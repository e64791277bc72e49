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
    await this.go("/organisation");
    await this.follow("Die Ausgabe 2024 übernehmen");
    await this.fill("Eingang öffnet", fieldValue(dates.open));
    await this.fill("Eingang schließt", fieldValue(dates.close));
    await this.fill("Bewertung beginnt", fieldValue(dates.judging));
    await this.fill("Bewertung endet", fieldValue(dates.end));
    await this.fill("Veröffentlichung", fieldValue(dates.publish));
    await this.press("Ausgabe anlegen");
    await this.sees("Gespeichert", "Grenzüberschreitende Zusammenarbeit");
  }
}
