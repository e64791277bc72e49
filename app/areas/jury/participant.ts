// Who takes part in entries, as a juror declares ties to them where judging is blind.

/** The organisation of the directory, else the name under which it was entered. */
export function participantKey(organisationId: string | null, name: string): string {
  return organisationId ?? `name:${name.trim().toLowerCase()}`;
}
