// /karte: where municipalities work together. ?gemeinde= names one, ?ausschnitt=land shows the whole Land around it, ?ebene= another list of cooperations.
import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { listMapLayers } from "#app/areas/library/list-map-layers.server";
import { MapPage } from "#app/areas/library/map-page";
import { readMap } from "#app/areas/library/read-map.server";
import { isKept, keptPageHeaders } from "#app/http/kept-page.server";
import { unknown } from "#app/http/respond.server";
import { m } from "#app/i18n";
import { Section } from "#app/ui/section";
import { STILL } from "#app/ui/still";
import { TextLink } from "#app/ui/text-link";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.map_title() }) }, { name: "description", content: m.map_lead() }];

export const handle = STILL;

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const layers = await listMapLayers(context.deps.store.read);
  const [usual] = layers;
  const layer = layers.find(({ key }) => key === searchParams.get("ebene")) ?? usual;
  const content = `${layer.key} ${layer.revision} ${context.locale}`;
  const headers = context.viewer || context.asked === "data" ? undefined : keptPageHeaders(content);
  if (headers && isKept(request, content)) return data({ page: null }, { headers });
  const reading = readMap(layer, { code: searchParams.get("gemeinde") ?? undefined, extent: searchParams.get("ausschnitt") === "land" ? "land" : "around" });
  const page = { reading, layers: layers.map(({ key, label }) => ({ key, label })) };
  if (reading.asked !== undefined && !reading.sight.chosen) return unknown({ page });
  return data({ page }, { headers });
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
