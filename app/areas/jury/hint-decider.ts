// Who decides about hints to a conflict of interest in an edition.
import { isBlind, type BlindRule } from "#app/areas/entries/blind";

import type { HintDecider } from "./jury.policy";

export function hintDecider(edition: BlindRule): HintDecider {
  return isBlind(edition) ? "organiser" : "chair";
}
