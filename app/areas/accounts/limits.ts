// How often something may be tried before it has to wait. Counting them is count-attempt.server.ts.
import { HOUR, MINUTE } from "#app/base/instant";

/** At most `most` attempts within any `within` milliseconds. */
export type Limit = { readonly most: number; readonly within: number };

/** Wrong passwords for one account: enough for typing errors, far too few for guessing. */
export const SIGN_IN_PER_ACCOUNT: Limit = { most: 10, within: 15 * MINUTE };
/** Wrong passwords from one network address: a whole town hall may share one. */
export const SIGN_IN_PER_CLIENT: Limit = { most: 50, within: 15 * MINUTE };
/** Mails that strangers can have sent to one address, by registering, asking for a link or resetting. */
export const MAILS_PER_ADDRESS: Limit = { most: 5, within: HOUR };
/** Mails that one network address can have sent. */
export const MAILS_PER_CLIENT: Limit = { most: 40, within: HOUR };
