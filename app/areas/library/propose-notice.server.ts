// What the form of a new notice begins with.
import { dayOf } from "#app/areas/competition/deadline";
import { DAY, plus, type Instant } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import { HOME_TIME_ZONE } from "#app/i18n/format";

import { loadPlaces } from "./load-places.server";
import { seekerOf } from "./notice.policy";

const USUAL_DAYS = 90;

/** Undefined for somebody who works for no municipality. `until`: a day, YYYY-MM-DD. */
export function proposeNotice(viewer: Viewer, now: Instant): { readonly organisation: string; readonly until: string } | undefined {
  const seeker = seekerOf(viewer, loadPlaces().places);
  return seeker && { organisation: seeker.name, until: dayOf(plus(now, USUAL_DAYS * DAY), HOME_TIME_ZONE) };
}
