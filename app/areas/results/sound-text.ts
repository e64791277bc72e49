// The text that is sealed. It must stand the check that anyone can make of it.
import { canonicalJson } from "#app/base/canonical-json";

import type { Bundle } from "./bundle";
import { parseBundle } from "./bundle.input";
import { recompute } from "./recompute";

/** Canonical JSON. Throws RangeError for a result that cannot be read back or does not follow from its sheets: that is a fault of ours. */
export function soundText(bundle: Bundle): string {
  const text = canonicalJson(bundle);
  const read = parseBundle(text);
  if (!read.ok) throw new RangeError(`the result cannot be read back: ${read.reason}`);
  const again = recompute(read.value);
  if (!again.ok) throw new RangeError(`the result does not follow from its sheets: ${again.reason.path}`);
  return text;
}
