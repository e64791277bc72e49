// The winners of the first edition, 2022, as examples: facts of press reports (editions-2022.json names them), in words of this product.
// Nothing that the reports do not say is filled in.
import type { CooperationForm, Source } from "#db/vocabulary/example";
import type { Topic } from "#db/vocabulary/topic";

import editions from "./editions-2022.json" with { type: "json" };
import { referenceOrganisations } from "./organisations";

export type ShippedWinner = {
  /** Stable: "winner-2022-kb". */
  readonly id: string;
  readonly slug: string;
  readonly year: number;
  readonly awardedOn: string;
  readonly categoryKey: string;
  readonly categoryName: string;
  readonly title: string;
  readonly summary: string;
  readonly effort: string;
  readonly topics: readonly Topic[];
  readonly legalForm: CooperationForm | null;
  readonly digital: boolean;
  /** The lead first. */
  readonly parties: readonly { readonly organisationId: string | null; readonly name: string; readonly country: string }[];
  readonly sources: readonly Source[];
};

type Told = Pick<ShippedWinner, "slug" | "title" | "summary" | "effort" | "topics" | "legalForm" | "digital">;

const TOLD: Readonly<Record<string, Told>> = {
  PV: {
    slug: "interkommunale-rufbereitschaft-eifel",
    title: "Interkommunale Rufbereitschaft",
    summary: "Fünf Kommunen im Kreis Euskirchen teilen sich die Rufbereitschaft außerhalb der Dienstzeiten, die vorher jede für sich sicherstellen musste.",
    effort: "",
    topics: ["administration", "public-order"],
    legalForm: null,
    digital: false,
  },
  IV: {
    slug: "coesfeld-12-0-im-kreis-gemeinsam-digital",
    title: "Coesfeld 12.0 – Im Kreis gemeinsam digital",
    summary: "Der Kreis Coesfeld und seine elf Städte und Gemeinden haben eine gemeinsame Digitalisierungsstrategie und setzen sie zusammen um.",
    effort: "",
    topics: ["digital", "administration"],
    legalForm: null,
    digital: true,
  },
  WT: {
    slug: "nacht-der-ausbildung-kreis-borken",
    title: "Einblick schafft Ausblick – kreisweite Nacht der Ausbildung",
    summary: "Die 17 Kommunen im Kreis Borken und die Wirtschaftsförderungsgesellschaft des Kreises zeigen jungen Menschen an einem gemeinsamen Abend Betriebe und Ausbildungsberufe im ganzen Kreis.",
    effort: "",
    topics: ["economy", "schools"],
    legalForm: null,
    digital: false,
  },
  UP: {
    slug: "zweckverband-landfolge-garzweiler",
    title: "Zweckverband LANDFOLGE Garzweiler",
    summary: "Vier Kommunen am Tagebau Garzweiler planen die Landschaft, die nach der Braunkohle kommt, gemeinsam in einem Zweckverband.",
    effort: "",
    topics: ["planning", "climate"],
    legalForm: "joint-authority",
    digital: false,
  },
  KB: {
    slug: "crossfire-deutsch-niederlaendisches-feuerwehrhaus",
    title: "CrossFire – deutsch-niederländisches Feuerwehrhaus",
    summary: "Die Feuerwehren von Bocholt und der niederländischen Gemeinde Aalten haben ein gemeinsames Feuerwehrhaus an der Grenze.",
    effort: "Grundlage ist eine öffentlich-rechtliche Vereinbarung, nach der die beiden Kommunen seit 2004 zusammenarbeiten.",
    topics: ["rescue"],
    legalForm: null,
    digital: false,
  },
};

/** In the order of the categories. Throws RangeError where a winner of the reference data is not told here. */
export function shippedWinners(): readonly ShippedWinner[] {
  const directory = new Map(referenceOrganisations().map((organisation) => [organisation.id, organisation]));
  const { year, awardedOn } = editions;
  return editions.winners.map(({ categoryKey, category, lead, leadId, partnerIds, source }) => {
    const told = TOLD[categoryKey];
    if (told === undefined) throw new RangeError(`nothing is told of the winner ${categoryKey}`);
    const partners = partnerIds.map((id) => {
      const { name = id, country = "DE" } = directory.get(id) ?? {};
      return { organisationId: id, name, country };
    });
    return {
      id: `winner-${year}-${categoryKey.toLowerCase()}`,
      year,
      awardedOn,
      categoryKey,
      categoryName: category,
      ...told,
      parties: [{ organisationId: leadId, name: lead, country: "DE" }, ...partners],
      sources: source.split("; ").filter((name) => !name.startsWith("Kategorie")).map((name) => ({ name, url: null })),
    };
  });
}
