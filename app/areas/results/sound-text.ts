// The text that is sealed. It must stand the check that anyone can make of it.
import { canonicalJson } from "#app/base/canonical-json";

import { BUNDLE_FORMAT, type Bundle } from "./bundle";
import { parseBundle } from "./bundle.input";
import { recompute, sealedEstimates } from "./recompute";

/** Canonical JSON, with the estimates that follow from its sheets where it has none yet. Throws RangeError for a result that cannot be read back or does not follow from its sheets: that is a fault of ours. */
export function soundText(bundle: Bundle): string {
  const isWhole = bundle.estimates !== undefined || bundle.format !== BUNDLE_FORMAT;
  const text = canonicalJson(isWhole ? bundle : { ...bundle, estimates: sealedEstimates(bundle) });
  const read = parseBundle(text);
  if (!read.ok) throw new RangeError(`the result cannot be read back: ${read.reason}`);
  const again = recompute(read.value);
  if (!again.ok) throw new RangeError(`the result does not follow from its sheets: ${again.reason.path}`);
  return text;
}
