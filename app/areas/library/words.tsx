// What is stored of examples as closed lists, in words.
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import type { CooperationForm } from "#db/vocabulary/example";
import { isTopic, TOPIC_NAMES } from "#db/vocabulary/topic";

import type { Facet } from "./facets";
import type { LikenessReason } from "./likeness";
import type { Party, PublicExample } from "./example";
import type { FacetNames } from "./read-shelf.server";

const FORMS = {
  "working-group": m.library_form_working_group,
  "agreement-delegating": m.library_form_delegating,
  "agreement-mandating": m.library_form_mandating,
  "joint-authority": m.library_form_joint_authority,
  "joint-enterprise": m.library_form_joint_enterprise,
  "private-law": m.library_form_private,
  egtc: m.library_form_egtc,
  other: m.library_form_other,
} as const satisfies Record<CooperationForm, () => string>;

export function formName(form: CooperationForm): string {
  return FORMS[form]();
}

const FACET_NAMES = {
  feld: m.library_facet_feld,
  kategorie: m.library_facet_kategorie,
  form: m.library_facet_form,
  bezirk: m.library_facet_bezirk,
  kreis: m.library_facet_kreis,
  grenze: m.library_facet_grenze,
  digital: m.library_facet_digital,
  ausgabe: m.library_facet_ausgabe,
  auszeichnung: m.library_facet_auszeichnung,
} as const satisfies Record<Facet, () => string>;

export function facetName(facet: Facet): string {
  return FACET_NAMES[facet]();
}

const isForm = (value: string): value is CooperationForm => value in FORMS;
const yesOrNo = (value: string) => (value === "ja" ? m.library_yes() : m.library_no());

/** What can be chosen of a facet, as it is called. */
export function valueName(facet: Facet, value: string, names: FacetNames): string {
  switch (facet) {
    case "feld":
      return isTopic(value) ? say(TOPIC_NAMES[value]) : value;
    case "form":
      return isForm(value) ? formName(value) : value;
    case "kreis":
      return names.districts[value] ?? value;
    case "kategorie": {
      const name = names.categories[value];
      return name ? say(name) : value;
    }
    case "grenze":
    case "digital":
      return yesOrNo(value);
    case "auszeichnung":
      return value === "winner" ? m.library_honour_winner_any() : m.library_honour_commendation_any();
    case "bezirk":
    case "ausgabe":
      return value;
  }
}

/** "Preisträger 2022"; undefined where there is no award. */
export function honourName({ honour, participation }: Pick<PublicExample, "honour" | "participation">): string | undefined {
  if (honour === "none" || participation === null) return undefined;
  const year = String(participation.year);
  return honour === "winner" ? m.library_honour_winner({ year }) : m.library_honour_commendation({ year });
}

const NAMED = 3;

/** The lead with the first of its partners, in one line. */
export function partiesLine(parties: readonly Pick<Party, "name">[]): string {
  const [lead, ...partners] = parties.map(({ name }) => name);
  if (partners.length === 0) return lead ?? "";
  const names = partners.slice(0, NAMED).join(", ");
  const more = partners.length - NAMED;
  return m.library_parties_line({ lead: lead ?? "", partners: more > 0 ? m.library_and_more({ names, more: m.library_partners_more({ count: more }) }) : names });
}

export function likenessWords(reason: LikenessReason): string {
  switch (reason.kind) {
    case "topics":
      return m.library_like_topics({ topics: reason.topics.map((topic) => say(TOPIC_NAMES[topic])).join(", ") });
    case "parties":
      return m.library_like_parties({ names: reason.names.slice(0, NAMED).join(", ") });
    case "cross-border":
      return m.library_like_border();
    case "form":
      return m.library_like_form({ form: formName(reason.form) });
    case "district":
      return m.library_like_district();
  }
}
