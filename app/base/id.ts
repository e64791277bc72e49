// Ids and secrets come from outside as functions, so that a test can name them. Only boot knows the real source.

/** Returns a new id: 16 lower-case characters, 80 bits, safe in an address. */
export type NewId = () => string;

/** Returns a new secret for a link or a code: 43 characters, 256 bits, base64url. */
export type NewSecret = () => string;
