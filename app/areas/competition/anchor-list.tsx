// What points mean, in words.
import type { ReactNode } from "react";

import type { Anchor } from "#app/areas/competition/edition";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { DescriptionList } from "#app/ui/description-list";

/** AnchorList({ anchors: { points, text }[] }) */
export function AnchorList({ anchors }: { anchors: readonly Anchor[] }): ReactNode {
  return <DescriptionList items={anchors.map(({ points, text }) => ({ term: m.competition_points({ points }), detail: say(text) }))} />;
}
