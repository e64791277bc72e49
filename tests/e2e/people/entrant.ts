// Somebody in a town hall who hands an entry in.
import { linkIn, type KeptMail } from "#tests/support/smtp";

import { Person } from "../person";

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
    await this.sees(this.who.name);
  }

  async signsIn(): Promise<void> {
    await this.go("/anmelden");
    await this.fill("E-Mail-Adresse", this.who.email);
    await this.fill("Kennwort", this.who.password);
    await this.press("Anmelden");
    await this.sees(this.who.name);
  }

  async signsOut(): Promise<void> {
    await this.press("Abmelden");
    await this.sees("Sie sind abgemeldet");
  }
}
