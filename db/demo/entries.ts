// All entries of the demo, category by category.
import { administrationEntries } from "./entries/pv";
import { crisisEntries } from "./entries/kb";
import { crossBorderEntries } from "./entries/gz";
import { economyEntries } from "./entries/wt";
import { environmentEntries } from "./entries/up";
import { networkEntries } from "./entries/iv";
import type { DemoEntry } from "./types";

export const demoEntries: readonly DemoEntry[] = [
  ...administrationEntries,
  ...networkEntries,
  ...economyEntries,
  ...environmentEntries,
  ...crisisEntries,
  ...crossBorderEntries,
];
