// /karte: where municipalities work together. ?gemeinde= names one, ?ausschnitt=land shows the whole Land around it, ?ebene= another list of cooperations.
import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { listFundedForMap } from "#app/areas/advice/list-funded-for-map.server";
import { listExamplesForMap } from "#app/areas/library/list-examples-for-map.server";
import { MapPage } from "#app/areas/library/map-page";
import { readMap } from "#app/areas/library/read-map.server";
import { keeping } from "#app/http/kept-page.server";
import { unknown } from "#app/http/respond.server";
import { m } from "#app/i18n";
import { Section } from "#app/ui/section";
import { STILL } from "#app/ui/still";
import { TextLink } from "#app/ui/text-link";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.map_title() }) }, { name: "description", content: m.map_lead() }];

export const handle = STILL;

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

/** The lists of cooperations that can be laid on the map, the usual one first. */
const LAYERS = [
  { key: "beispiele", label: m.map_layer_examples, list: listExamplesForMap },
  { key: "foerderung", label: m.map_layer_funded, list: listFundedForMap },
] as const;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const { key, list } = LAYERS.find((known) => known.key === searchParams.get("ebene")) ?? LAYERS[0];
  const { revision, cooperations } = await list(context.deps.store.read);
  const content = `${key} ${revision} ${context.locale}`;
  const kept = keeping({ context, request }, content);
  if (kept?.written) return data({ page: null }, kept);
  const reading = readMap(cooperations, { code: searchParams.get("gemeinde") ?? undefined, extent: searchParams.get("ausschnitt") === "land" ? "land" : "around" });
  const page = { reading, layer: key, layers: LAYERS.map((layer) => ({ key: layer.key, label: layer.label() })) };
  if (reading.asked !== undefined && !reading.sight.chosen) return unknown({ page });
  return data({ page }, kept);
}

export default function MapRoute() {
  const { page } = useLoaderData<typeof loader>();
  if (!page) throw new RangeError("a page that is kept is not written again");
  return (
    <MapPage {...page}>
      <Section title={m.map_find_partners()} lead={m.map_find_partners_text()}>
        <TextLink href="/partnersuche">{m.map_find_partners()}</TextLink>
      </Section>
    </MapPage>
  );
}
