// The map of cooperations: choose a place, see its cooperations and its neighbours', all of it in words and as a table too.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatCountry, formatNumber } from "#app/i18n/format";
import { Alert } from "#app/ui/alert";
import { SubmitButton } from "#app/ui/button";
import type { Choice } from "#app/ui/choice";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { Select } from "#app/ui/select";
import { Table } from "#app/ui/table";
import { TextLink } from "#app/ui/text-link";
import { ViewSwitch } from "#app/ui/view-switch";

import { MapLegend, MapPicture } from "./map-picture";
import type { ChosenPlace, PlaceCount, Shared } from "./map-sight";
import type { Direction, Place } from "./places";
import type { MapReading } from "./read-map.server";

type MapPageProps = {
  reading: MapReading;
  /** The lists of cooperations that can be shown, the usual one first; `key` stands in the address. */
  layers: readonly { readonly key: string; readonly label: string }[];
  /** Key of the one that is. */
  layer: string;
  /** Before the long table, so that nobody has to tab through it: what comes next, such as finding partners. */
  children?: ReactNode;
};

/** MapPage({ reading, layers, layer, children? }) */
export function MapPage({ reading, layers, layer, children }: MapPageProps): ReactNode {
  const { sheet, sight, box, extent, asked } = reading;
  const { chosen } = sight;
  const address = addresses(layer, layers[0]?.key);
  return (
    <>
      <PageHeader title={m.map_title()} lead={m.map_lead()} />
      {asked !== undefined && !chosen && (
        <Alert tone="warning" title={m.map_unknown_title()}>
          <p>{m.map_unknown_text({ code: asked })}</p>
        </Alert>
      )}
      {layers.length > 1 && <ViewSwitch label={m.map_layers()} views={layers.map(({ key, label }) => ({ href: addresses(key, layers[0]?.key)(chosen?.place.code), label, current: key === layer }))} />}
      <form className="lb-map-choice" role="search" aria-label={m.map_choose()} action="/karte">
        {layer !== layers[0]?.key && <input type="hidden" name="ebene" value={layer} />}
        <Select id="gemeinde" name="gemeinde" label={m.map_choose_label()} emptyLabel={m.map_choose_all()} options={choices(sheet.places)} defaultValue={chosen?.place.code ?? ""} />
        <SubmitButton>{m.map_choose_submit()}</SubmitButton>
      </form>
      <figure className="lb-map-figure">
        <figcaption className="lb-chart__description">{m.map_picture_text({ cooperations: formatNumber(sight.cooperations), places: formatNumber(sight.counts.length) })}</figcaption>
        <MapPicture sheet={sheet} sight={sight} box={box} hrefOf={address} />
        <MapLegend ties={sight.ties.length > 0} />
        {chosen && (
          <p>
            <TextLink kind="document" href={extent === "around" ? `${address(chosen.place.code)}&ausschnitt=land` : address(chosen.place.code)}>
              {extent === "around" ? m.map_show_whole() : m.map_show_around({ name: chosen.place.name })}
            </TextLink>
          </p>
        )}
        {sight.tiesLeftOut > 0 && <p className="lb-chart__description">{m.map_ties_left_out({ number: formatNumber(sight.tiesLeftOut) })}</p>}
      </figure>
      {chosen && <Chosen chosen={chosen} address={address} />}
      {children}
      <Section id="tabelle" title={m.map_table_title()} lead={sight.counts.length === 0 ? m.map_table_none() : m.map_table_lead()}>
        {sight.counts.length > 0 && <Counts counts={sight.counts} address={address} />}
      </Section>
      <p className="lb-chart__description">{m.map_source()}</p>
    </>
  );
}

type Address = (code: string | undefined) => string;

/** Of the map of a layer, with a place chosen or none. */
function addresses(layer: string, usual: string | undefined): Address {
  return (code) => {
    const query = [layer === usual ? [] : [`ebene=${layer}`], code === undefined ? [] : [`gemeinde=${code}`]].flat();
    return query.length === 0 ? "/karte" : `/karte?${query.join("&")}`;
  };
}

/** Places by Kreis, the cities outside any Kreis before them, those beyond the border and the Kreise themselves behind. */
function choices(places: readonly Place[]): { group: string; options: readonly Choice[] }[] {
  const nameOf = new Map(places.filter(({ kind }) => kind === "district").map(({ code, name }) => [code, name]));
  const groups = new Map<string, Place[]>();
  const put = (group: string, place: Place) => groups.set(group, [...(groups.get(group) ?? []), place]);
  const of = (kind: Place["kind"]) => places.filter((place) => place.kind === kind);
  for (const place of of("municipality")) if (place.districtCode === null) put(m.map_choose_cities(), place);
  for (const place of of("municipality")) if (place.districtCode !== null) put(nameOf.get(place.districtCode) ?? "", place);
  for (const place of of("foreign")) put(formatCountry(place.country), place);
  for (const place of of("district")) put(m.map_choose_districts(), place);
  return [...groups].map(([group, members]) => ({ group, options: members.map(({ code, name }) => ({ value: code, label: name })) }));
}

function Chosen({ chosen: { place, cooperations, neighbours }, address }: { chosen: ChosenPlace; address: Address }): ReactNode {
  return (
    <>
      <Section id="gewaehlt" title={m.map_chosen_title({ name: place.name, count: cooperations.length, number: formatNumber(cooperations.length) })} action={<TextLink kind="document" href={address(undefined)}>{m.map_chosen_none()}</TextLink>}>
        {cooperations.length === 0 ? <p>{m.map_chosen_empty()}</p> : <Cooperations cooperations={cooperations} address={address} />}
      </Section>
      <Section title={m.map_neighbours_title({ name: place.name })} lead={m.map_neighbours_lead()}>
        <Table
          caption={m.map_neighbours_title({ name: place.name })}
          captionAs="spoken"
          rows={neighbours}
          rowKey={(row) => row.place.code}
          columns={[
            { key: "name", label: m.map_column_place(), kind: "head", render: (row) => <TextLink kind="document" href={address(row.place.code)}>{row.place.name}</TextLink> },
            { key: "direction", label: m.map_column_direction(), render: (row) => DIRECTIONS[row.direction]() },
            { key: "cooperations", label: m.map_column_cooperations(), render: (row) => <Titles cooperations={row.cooperations} /> },
          ]}
        />
      </Section>
    </>
  );
}

const DIRECTIONS = {
  north: m.map_direction_north,
  "north-east": m.map_direction_north_east,
  east: m.map_direction_east,
  "south-east": m.map_direction_south_east,
  south: m.map_direction_south,
  "south-west": m.map_direction_south_west,
  west: m.map_direction_west,
  "north-west": m.map_direction_north_west,
} as const satisfies Record<Direction, () => string>;

function Cooperations({ cooperations, address }: { cooperations: readonly Shared[]; address: Address }): ReactNode {
  return (
    <ul className="lb-map-list">
      {cooperations.map((cooperation) => (
        <li key={cooperation.id}>
          <Title cooperation={cooperation} />
          {cooperation.partners.length > 0 && (
            <span className="lb-map-list__partners">
              {m.map_with()}{" "}
              {cooperation.partners.map((partner, i) => (
                <span key={partner.id}>
                  {i > 0 && ", "}
                  <TextLink kind="document" href={address(partner.code)}>{partner.name}</TextLink>
                </span>
              ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Title({ cooperation: { title, href, language } }: { cooperation: Shared }): ReactNode {
  return href === null ? <strong lang={language}>{title}</strong> : <TextLink href={href} lang={language}>{title}</TextLink>;
}

function Titles({ cooperations }: { cooperations: readonly Shared[] }): ReactNode {
  if (cooperations.length === 0) return m.map_none();
  return (
    <ul className="lb-map-list">
      {cooperations.map((cooperation) => (
        <li key={cooperation.id}>
          <Title cooperation={cooperation} />
        </li>
      ))}
    </ul>
  );
}

function Counts({ counts, address }: { counts: readonly PlaceCount[]; address: Address }): ReactNode {
  return (
    <Table
      caption={m.map_table_title()}
      captionAs="spoken"
      narrow="scroll"
      rows={counts}
      rowKey={({ place }) => place.code}
      columns={[
        { key: "name", label: m.map_column_place(), kind: "head", render: ({ place }) => <TextLink kind="document" href={address(place.code)}>{place.name}</TextLink> },
        { key: "count", label: m.map_column_count(), kind: "number", render: ({ cooperations }) => formatNumber(cooperations) },
        { key: "code", label: m.map_column_code(), render: ({ place }) => (place.kind === "foreign" ? `${place.code} (${formatCountry(place.country)})` : place.code) },
      ]}
    />
  );
}
