// Contact data of the demo, made from the names of organisations: recognisable, and reaching nobody.
import type { DemoEntry, DemoPartner } from "./types";

export type DemoContact = {
  readonly name: string;
  readonly department: string;
  readonly email: string;
  readonly phone: string;
  readonly headOfAdministration: string;
};

/** From the numbers that the Bundesnetzagentur keeps free for fiction. */
const FICTIONAL_PHONE = "0221 4710-100";

/** The lead's contact as it stands in the entry's form. */
export function contactOf(entry: DemoEntry): DemoContact {
  return {
    name: `Demo-Kontakt ${entry.lead.name}`,
    department: entry.department,
    email: demoAddress(`beitrag.${entry.lead.name}`),
    phone: FICTIONAL_PHONE,
    headOfAdministration: `Demo-Leitung ${entry.lead.name}`,
  };
}

/** Where a partner is asked to confirm its part. */
export function addressOf(partner: DemoPartner): string {
  return demoAddress(`partner.${partner.name}`);
}

/** An address below a top-level domain that never exists (RFC 2606). */
export function demoAddress(words: string): string {
  const local = words
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .replaceAll("è", "e")
    .replaceAll(/[^a-z0-9.]+/g, "-")
    .replace(/[-.]+$/, "");
  return `${local}@beispiel.example`;
}
