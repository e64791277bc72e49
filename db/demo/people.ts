// Who can sign in to the demo. Names and addresses are plainly invented, the password is the same for everybody.
import { OFFICE } from "#db/reference/organisations";

import { DEMO_ADVISER, DEMO_ADVISING_JUROR } from "./advice";
import { contactOf, demoAddress } from "./contacts";
import { demoEntries } from "./entries";
import { demoJurors } from "./jurors";
import type { DemoPerson } from "./types";

export const DEMO_PASSWORD = "Lorbeer-Demo-2024";

const office: readonly DemoPerson[] = [
  { name: "Demo-Organisatorin Orth", email: demoAddress("organisation"), roles: ["organiser"], organisation: OFFICE },
  { name: "Demo-Beobachter Baum", email: demoAddress("beobachtung"), roles: ["observer"], organisation: OFFICE },
  { name: "Demo-Beraterin Busch", email: demoAddress(DEMO_ADVISER), roles: ["adviser"], organisation: OFFICE },
];

const regional: readonly DemoPerson[] = [{ name: "Demo-Dezernentin Rau", email: demoAddress("bezirksregierung"), roles: ["regional-government"], organisation: "de-bezreg-muenster" }];

const jury: readonly DemoPerson[] = demoJurors.map((juror) => ({
  name: juror.name,
  email: demoAddress(juror.key),
  roles: ["juror", ...(juror.chair ? ["chair" as const] : []), ...(juror.key === DEMO_ADVISING_JUROR ? ["adviser" as const] : [])],
  organisation: juror.organisation,
}));

/** One person per entry, the contact of its lead. */
const entrants: readonly DemoPerson[] = demoEntries.map((entry) => {
  const { name, email } = contactOf(entry);
  return { name, email, roles: ["entrant"], organisation: entry.lead.organisation };
});

export const demoPeople: readonly DemoPerson[] = [...office, ...regional, ...jury, ...entrants];
