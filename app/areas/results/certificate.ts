// The code on a certificate: how it is shown, and how it is read back from what somebody typed. Whether there is one is asked elsewhere.

/** "abcd-efgh-ijkl-mnop" of an id (base/id.ts). */
export function shownCode(code: string): string {
  return code.replaceAll(/(.{4})(?=.)/g, "$1-");
}

/** As it is on record: whoever types it from paper may write it large, with other strokes or with blanks. */
export function typedCode(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

/** `publicUrl`: origin of this site, without a trailing slash. */
export function checkAddress(code: string, publicUrl: string): string {
  return `${publicUrl}/urkunde/${shownCode(code)}`;
}
