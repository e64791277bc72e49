// The navigation of the office: the rooms of one edition, then what belongs to no edition.
import type { ReactNode } from "react";

import { stageName } from "#app/areas/competition/phase-timeline";
import type { Stage } from "#app/areas/competition/stage";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { SideNav } from "#app/ui/side-nav";
import type { LocalisedText } from "#db/vocabulary/locale";

export type OfficeNavEdition = { readonly slug: string; readonly name: LocalisedText; readonly stage: Stage };

const ROOMS = [
  { path: "regeln", label: m.competition_nav_rules },
  { path: "beitraege", label: m.competition_nav_entries },
  { path: "jury", label: m.competition_nav_jury },
  { path: "zuteilung", label: m.competition_nav_assignment },
  { path: "fortschritt", label: m.competition_nav_progress },
  { path: "rangliste", label: m.competition_nav_ranking },
  { path: "runden", label: m.rounds_page_title },
  { path: "sitzung", label: m.competition_nav_session },
  { path: "publikumspreis", label: m.audience_title },
  { path: "veroeffentlichung", label: m.competition_nav_publication },
  { path: "schreiben", label: m.competition_nav_mails },
  { path: "export", label: m.export_title_of_page },
] as const;

/** Of no edition. */
const GENERAL = [
  { path: "personen", label: m.competition_nav_people },
  { path: "traeger", label: m.bodies_title },
  { path: "beratung", label: m.casework_title },
  { path: "beispiele", label: m.shelf_title },
  { path: "foerderung", label: m.grants_nav },
  { path: "argumente", label: m.arguments_office_title },
  { path: "seiten", label: m.pages_title },
  { path: "protokoll", label: m.competition_nav_log },
] as const;

/** `rooms`: "advice" for whoever advises and sees nothing else of the office. */
export function OfficeNav({ edition, rooms, path }: { edition: OfficeNavEdition | null; rooms: "all" | "advice"; path: string }): ReactNode {
  const item = (href: string, label: string) => ({ href, label, current: path === href || (href !== "/organisation" && path.startsWith(`${href}/`)) });
  const home = item("/organisation", m.competition_nav_home());
  if (rooms === "advice") return <SideNav label={m.competition_nav()} items={[item("/organisation/beratung", m.casework_title()), item("/organisation/foerderung/faelle", m.opinions_cases())]} />;
  const general = GENERAL.map(({ path: room, label }) => item(`/organisation/${room}`, label()));
  if (edition === null) return <SideNav label={m.competition_nav()} items={[home, ...general, item("/organisation/schreiben", m.competition_nav_mails())]} />;
  return (
    <SideNav
      label={m.competition_nav()}
      title={m.competition_nav_edition({ name: say(edition.name), phase: stageName(edition.stage) })}
      items={[home, ...ROOMS.map(({ path, label }) => item(`/organisation/${edition.slug}/${path}`, label()))]}
      further={{ title: m.competition_nav_general(), items: general }}
    />
  );
}
