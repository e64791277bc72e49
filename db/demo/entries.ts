// All entries of the demo, category by category.
import { administrationEntries } from "./entries/pv";
import { crisisEntries } from "./entries/kb";
import { crossBorderEntries } from "./entries/gz";
import { economyEntries } from "./entries/wt";
import { environmentEntries } from "./entries/up";
import { networkEntries } from "./entries/iv";
import { withFigures } from "./figures";
import type { DemoEntry, WrittenEntry } from "./types";

const written: readonly WrittenEntry[] = [
  ...administrationEntries,
  ...networkEntries,
  ...economyEntries,
  ...environmentEntries,
  ...crisisEntries,
  ...crossBorderEntries,
];

export const demoEntries: readonly DemoEntry[] = written.map(withFigures);
