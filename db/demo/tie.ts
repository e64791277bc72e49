// The exact tie at the head of "Informationsaustausch und Vernetzung": points written by hand instead of drawn.
// Both entries reach a mean total of 824; the mean in the weightiest criterion (8.6 against 8.0) decides for Coesfeld (law §8).

/** Points by juror, in the order benefit, innovation, sustainability (weights 40, 30, 30), with the total they make. */
const POINTS: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  "iv-coesfeld": {
    birke: [9, 8, 8], // 840
    distel: [9, 7, 8], // 810
    falke: [8, 9, 8], // 830
    ginster: [9, 8, 7], // 810
    ilex: [8, 8, 9], // 830
  },
  "iv-sicherheitsverbund": {
    birke: [8, 9, 8], // 830
    distel: [8, 9, 9], // 860
    falke: [8, 8, 8], // 800
    ginster: [8, 8, 9], // 830
    ilex: [8, 8, 8], // 800
  },
};

const CRITERIA = ["benefit", "innovation", "sustainability"];

/** The points fixed for this juror, entry and criterion, if any are. */
export function pinnedPoints(entry: string, juror: string, criterion: string): number | undefined {
  return POINTS[entry]?.[juror]?.[CRITERIA.indexOf(criterion)];
}
