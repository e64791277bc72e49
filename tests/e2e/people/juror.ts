// Somebody on the jury: answers the invitation, declares conflicts, and judges. The chair is one of them, decides about hints and signs.
import { linkIn, type KeptMail } from "#tests/support/smtp";

import { Person } from "../person";
import type { Project } from "../projects";

export type Workplace = { readonly now: string; readonly before?: string };

export class Juror extends Person {
  async accepts(invitation: KeptMail, { now, before }: Workplace): Promise<void> {
    await this.go(linkIn(invitation, "/einladung/"));
    await this.sees("Einladung", this.who.name);
    await this.fill("Neues Kennwort", this.who.password);
    await this.fill("Organisation, für die Sie arbeiten", now);
    if (before !== undefined) {
      await this.unfold("Frühere Organisationen");
      await this.fill("Frühere Organisation 1", before);
    }
    await this.press("Einladung annehmen");
    await this.sees("Befangenheit erklären");
  }

  async declines(invitation: KeptMail, reason: string): Promise<void> {
    await this.go(linkIn(invitation, "/einladung/"));
    await this.unfold("Einladung ablehnen");
    await this.fill("Grund", reason);
    await this.press("Einladung ablehnen");
    await this.sees("Sie haben abgesagt");
  }

  /** Free of conflicts with all entries that are asked about, but for those named with their tie. */
  async declares(asked: readonly string[], ties: Readonly<Record<string, { readonly kind: string; readonly note: string }>> = {}): Promise<void> {
    await this.go("/jury/befangenheit");
    for (const title of asked) {
      const entry = this.in("article", title);
      const tie = ties[title];
      await entry.tick(tie ? "Ja, ich bin befangen." : "Nein, ich bin nicht befangen.");
      if (!tie) continue;
      await entry.select("Grund", tie.kind);
      await entry.fill("Erläuterung", tie.note);
    }
    await this.press("Erklärungen speichern");
    await this.sees("Ihre Erklärungen sind gespeichert.");
  }

  async opensSheet({ title }: Project): Promise<void> {
    await this.go("/jury");
    await this.follow(title);
    await this.sees(title, "Ihr Bewertungsbogen");
  }

  /** Points by criterion. */
  async gives(points: Readonly<Record<string, number>>): Promise<void> {
    for (const [criterion, given] of Object.entries(points)) await this.in("group", criterion).tick(String(given));
  }

  /** Empty: not scored yet. */
  pointsFor(criterion: string): Promise<string> {
    return this.in("group", criterion).root.getByRole("radio", { checked: true }).inputValue();
  }

  async explains(criterion: string, reason: string): Promise<void> {
    await this.fill(`Begründung: ${criterion}`, reason);
  }

  /** With a reason for the points that are high enough to need one. */
  async scores(project: Project, points: Readonly<Record<string, number>>, reasons: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.opensSheet(project);
    await this.gives(points);
    for (const [criterion, reason] of Object.entries(reasons)) await this.explains(criterion, reason);
    await this.submits();
  }

  async submits(): Promise<void> {
    await this.press("Abgeben und weiter");
    await this.sees("Ihr Bogen ist abgegeben.");
  }

  async savesDraft(): Promise<void> {
    await this.press("Entwurf speichern");
    await this.sees("Gespeichert um");
  }

  async recuses(kind: string, note: string): Promise<void> {
    await this.unfold("Befangenheit erklären");
    await this.select("Was verbindet Sie?", kind);
    await this.fill("Erläuterung", note);
    await this.press("Befangenheit erklären");
    await this.sees("Ihre Befangenheit ist vermerkt");
  }

  /** As the chair: signs what the jury has decided. */
  async signsOff(): Promise<void> {
    await this.tick("Ich habe die Entscheidungen geprüft und unterzeichne sie für die Jury.");
    await this.press("Unterzeichnen");
    await this.sees("Das Ergebnis ist unterzeichnet");
  }

  /** As the chair: lets a juror judge in spite of a hint. */
  async letsJudge(juror: Person, number: string, reason: string): Promise<void> {
    await this.go("/jury/befangenheit");
    const hint = this.in("article", `${juror.who.name} und ${number}`);
    await hint.tick("Darf den Beitrag bewerten");
    await hint.fill("Begründung", reason);
    await hint.press("Entscheidung speichern");
    await this.sees("Die Entscheidung ist gespeichert und protokolliert.");
  }
}
