// What a good example of cooperation is made of: where it stands, where it comes from, its legal form, and on what ground it may be shown.

export const EXAMPLE_STATES = ["draft", "proposed", "approved", "withdrawn"] as const;
export type ExampleState = (typeof EXAMPLE_STATES)[number];

/** `entry`: a published entry of an edition run here. `earlier-winner`: of an edition before, shipped as data. The others wrote it themselves. */
export const EXAMPLE_ORIGINS = ["entry", "earlier-winner", "office", "municipality"] as const;
export type ExampleOrigin = (typeof EXAMPLE_ORIGINS)[number];

/** Forms of cooperation: those of the law on municipal cooperation (GkG NRW), private law, and the European grouping (Regulation 1082/2006). */
export const COOPERATION_FORMS = ["working-group", "agreement-delegating", "agreement-mandating", "joint-authority", "joint-enterprise", "private-law", "egtc", "other"] as const;
export type CooperationForm = (typeof COOPERATION_FORMS)[number];

export const PARTY_ROLES = ["lead", "partner"] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** `none`: it took part in an edition without an award. */
export const HONOURS = ["winner", "commendation", "none"] as const;
export type Honour = (typeof HONOURS)[number];

/**
 * On what ground an example may be shown. `entry`: declared when the entry was handed in. `proposal`: declared by the municipality that proposed it.
 * `written`: given to the office. `public-source`: facts of a public award, as far as the sources named have them.
 */
export const CONSENT_GROUNDS = ["entry", "proposal", "written", "public-source"] as const;
export type ConsentGround = (typeof CONSENT_GROUNDS)[number];

/** How far a consent reaches: the texts alone, or pictures and documents as well. */
export const CONSENT_SCOPES = ["texts", "texts-and-files"] as const;
export type ConsentScope = (typeof CONSENT_SCOPES)[number];

export const EXAMPLE_FILE_KINDS = ["picture", "document"] as const;
export type ExampleFileKind = (typeof EXAMPLE_FILE_KINDS)[number];

/** Of one example, pictures and documents together. The triggers of the migrations know both. */
export const MAX_EXAMPLE_FILES = 12;
export const EXAMPLE_FILES_LIMIT = 100_000_000;

/** An effect in figures: "15 %" and what it counts. */
export type Figure = { readonly amount: string; readonly meaning: string };

/** Where something was read; an address only where it leads to the page. */
export type Source = { readonly name: string; readonly url: string | null };
