// Closed lists of the funding of cooperation: what the questionnaire asks, what a view can recommend, who reads amounts.
import type { OrganisationKind } from "#db/vocabulary/organisation";


/** `unknown`: not decided or not known yet. */
export const CERTAINTIES = ["yes", "no", "unknown"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const RESOLUTION_STATES = ["all", "some", "none", "unknown"] as const;
export type ResolutionState = (typeof RESOLUTION_STATES)[number];

/** The forms that the guideline names (GkG NRW, § 54 VwVfG NRW, private law), and none of them. */
export const FUNDING_FORMS = ["working-group", "agreement", "joint-authority", "joint-company", "contract", "private", "informal", "unknown"] as const;
export type FundingForm = (typeof FUNDING_FORMS)[number];

/** What an applicant can be that no directory knows: a joint authority, a company or institution of municipalities, something else, a body beyond the border. */
export const UNLISTED_APPLICANTS = ["joint-authority", "company", "other", "foreign-municipality"] as const satisfies readonly OrganisationKind[];
export type UnlistedApplicant = (typeof UNLISTED_APPLICANTS)[number];

/** Who gives a view of a project's funding. */
export const VIEW_SIDES = ["office", "regional-government"] as const;
export type ViewSide = (typeof VIEW_SIDES)[number];

export const RECOMMENDATIONS = ["apply", "apply-with-conditions", "do-not-apply"] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];

/** Who may read the amounts of the register. */
export const AMOUNT_READERS = ["public", "signed-in", "office"] as const;
export type AmountReaders = (typeof AMOUNT_READERS)[number];
