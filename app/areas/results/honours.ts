// What decisions award: who wins, who is commended, and what another set of decisions makes of it.
import type { Decision } from "./decision";

export type Honour = "winner" | "commendation";
export type Awarded = { readonly entryId: string; readonly honour: Honour; readonly reason: string };

/** In the order of the decisions, the winner of each before the commendations. */
export function honoursOf(decisions: Iterable<Decision>): readonly Awarded[] {
  return [...decisions].flatMap(({ winnerId, reason, commendations }): readonly Awarded[] => [
    ...(winnerId === null ? [] : [{ entryId: winnerId, honour: "winner", reason } as const]),
    ...commendations.map((commended) => ({ ...commended, honour: "commendation" }) as const),
  ]);
}

/** Entries that come out with another honour, or with the same one for another reason. */
export function otherwiseHonoured(before: Iterable<Decision>, after: Iterable<Decision>): readonly string[] {
  const [old, now] = [awards(before), awards(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((entryId) => {
    const [was, is] = [old.get(entryId), now.get(entryId)];
    return was?.honour !== is?.honour || was?.reason !== is?.reason;
  });
}

function awards(decisions: Iterable<Decision>): ReadonlyMap<string, Awarded> {
  return new Map(honoursOf(decisions).map((award) => [award.entryId, award]));
}

/** Whether two decisions say the same, in the same order. */
export function isSameDecision(a: Decision, b: Decision): boolean {
  return (
    a.winnerId === b.winnerId &&
    a.reason === b.reason &&
    a.departureReason === b.departureReason &&
    a.commendations.length === b.commendations.length &&
    a.commendations.every(({ entryId, reason }, at) => entryId === b.commendations[at]?.entryId && reason === b.commendations[at].reason)
  );
}
