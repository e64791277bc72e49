// How often something may be tried before it has to wait. Counting them is count-attempt.server.ts.
import { HOUR, MINUTE } from "#app/base/instant";

/** At most `most` attempts within any `within` milliseconds. */
export type Limit = { readonly most: number; readonly within: number };

/** Wrong passwords for one account: enough for typing errors, far too few for guessing. */
export const SIGN_IN_PER_ACCOUNT: Limit = { most: 10, within: 15 * MINUTE };
/**
 * Wrong passwords from one network address. Hundreds of town halls may share one, the exit of their common network, and on the last day one in four
 * mistypes; guessing one account is held off by SIGN_IN_PER_ACCOUNT, trying one password on many by this.
 */
export const SIGN_IN_PER_CLIENT: Limit = { most: 300, within: 15 * MINUTE };
/** Mails that strangers can have sent to one address, by registering, asking for a link or resetting. */
export const MAILS_PER_ADDRESS: Limit = { most: 5, within: HOUR };
/** Mails that one network address can have sent, to whomever. */
export const MAILS_PER_CLIENT: Limit = { most: 200, within: HOUR };
