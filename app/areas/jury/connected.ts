// Whether the scores of a group of entries can be compared: whether its entries and their jurors hang together (law §6).
import type { SeatProblem, Seats } from "./seat-problem";

/** Per entry its group; groups are compared each for itself. */
export type Groups = { readonly of: Int32Array; readonly count: number };

/** Entries and jurors of one group, by the part they hang together with. Whoever has no seat in the group belongs to no part (-1). */
export type Parts = { readonly count: number; readonly ofEntry: Int32Array; readonly ofJuror: Int32Array };

export function partsOf({ entries, jurors }: SeatProblem, seats: Seats, groups: Groups, group: number): Parts {
  const ofEntry = new Int32Array(entries).fill(-1);
  const ofJuror = new Int32Array(jurors).fill(-1);
  const members: number[] = [];
  for (let e = 0; e < entries; e++) if (groups.of[e] === group && seats.subarray(e * jurors, (e + 1) * jurors).includes(1)) members.push(e);
  const entriesOf = new Map<number, number[]>();
  for (const e of members) {
    for (let j = 0; j < jurors; j++) {
      if (seats[e * jurors + j] !== 1) continue;
      const list = entriesOf.get(j);
      if (list === undefined) entriesOf.set(j, [e]);
      else list.push(e);
    }
  }
  let count = 0;
  for (const first of members) {
    if (ofEntry[first] !== -1) continue;
    ofEntry[first] = count;
    const queue = [first];
    for (const e of queue) {
      for (let j = 0; j < jurors; j++) {
        if (seats[e * jurors + j] !== 1 || ofJuror[j] !== -1) continue;
        ofJuror[j] = count;
        for (const other of entriesOf.get(j) ?? []) {
          if (ofEntry[other] !== -1) continue;
          ofEntry[other] = count;
          queue.push(other);
        }
      }
    }
    count += 1;
  }
  return { count, ofEntry, ofJuror };
}

/** A group without seats is not torn. */
export function isConnected(problem: SeatProblem, seats: Seats, groups: Groups, group: number): boolean {
  return partsOf(problem, seats, groups, group).count <= 1;
}
