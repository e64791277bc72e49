// The map as a picture of lines and patterns. It is hidden from screen readers, and no key stops at it: list and table on the same page say all that it shows.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatNumber } from "#app/i18n/format";

import { arcPath, placeLabels, type DrawnPlace, type Label, type MapSheet } from "./map-drawing";
import { CLASS_ENDS, classOf, type MapSight } from "./map-sight";
import type { ViewBox } from "./map-view-box";
import type { Place } from "./places";

export type MapPictureProps = { sheet: MapSheet; sight: MapSight; box: ViewBox; hrefOf: (code: string) => string };

/** MapPicture({ sheet, sight, box, hrefOf(code) }) */
export function MapPicture({ sheet, sight, box, hrefOf }: MapPictureProps): ReactNode {
  const counts = new Map(sight.counts.map(({ place, cooperations }) => [place.id, cooperations]));
  const at = new Map(sheet.places.map((place) => [place.id, place]));
  const byCode = new Map(sheet.places.map((place) => [place.code, place]));
  const chosen = sight.chosen && at.get(sight.chosen.place.id);
  const areas = sheet.areas.flatMap(({ code, path }) => {
    const place = byCode.get(code);
    return place ? [{ place, path, count: counts.get(place.id) ?? 0 }] : [];
  });
  const letter = Math.round(box.width / 62);
  const labelsAt = placeLabels(sheet.places.filter(({ kind }) => kind === "foreign"), letter);
  const points = sheet.places.filter(({ id, kind }) => kind === "foreign" || (kind === "district" && counts.has(id)));
  return (
    <svg className="lb-map" viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`} aria-hidden="true">
      <Patterns name="karte" size={box.width / 90} />
      {CLASS_ENDS.map((end, step) => (
        <g key={end} className={`lb-map__areas lb-map__areas--${step}`} fill={`url(#karte-${step})`}>
          {areas.filter(({ count }) => classOf(count) === step).map(({ place, path, count }) => (
            <a key={place.code} href={hrefOf(place.code)} tabIndex={-1}>
              <path d={path}>
                <title>{titleOf(place, count)}</title>
              </path>
            </a>
          ))}
        </g>
      ))}
      <path className="lb-map__border" d={sheet.borders.district} />
      <path className="lb-map__border lb-map__border--regional" d={sheet.borders.regional} />
      <path className="lb-map__border lb-map__border--land" d={sheet.borders.land} />
      {chosen && <path className="lb-map__chosen" d={sheet.areas.find(({ code }) => code === chosen.code)?.path} />}
      <g className="lb-map__ties">
        {sight.ties.map(({ from, to, cooperations }) => {
          const [a, b] = [at.get(from.id), at.get(to.id)];
          return a && b && <path key={`${from.id} ${to.id}`} className={`lb-map__tie--${Math.min(3, cooperations)}`} d={arcPath([a.x, a.y], [b.x, b.y])} />;
        })}
      </g>
      <g className="lb-map__points" fontSize={letter}>
        {points.map((place) => (
          <Point key={place.id} place={place} count={counts.get(place.id) ?? 0} half={Math.round(letter / 3)} label={labelsAt.get(place.id)} href={hrefOf(place.code)} chosen={place === chosen} />
        ))}
      </g>
    </svg>
  );
}

function titleOf(place: Place, count: number): string {
  return m.map_chosen_title({ name: place.name, count, number: formatNumber(count) });
}

type PointProps = { place: DrawnPlace; count: number; half: number; label: Label | undefined; href: string; chosen: boolean };

/** A municipality beyond the border with its name beside it, or a Kreis that takes part itself. */
function Point({ place, count, half, label, href, chosen }: PointProps): ReactNode {
  const { kind, name, x, y } = place;
  const look = `lb-map__point lb-map__point--${kind}${count > 0 ? " lb-map__point--tied" : ""}${chosen ? " lb-map__point--chosen" : ""}`;
  return (
    <a href={href} tabIndex={-1} className={look}>
      {label && isApart(label, place, half) && <path className="lb-map__leader" d={`M${label.x + half / 2} ${label.y}L${x} ${y}`} />}
      {kind === "foreign" ? <circle cx={x} cy={y} r={half} /> : <path d={`M${x - half} ${y - half}h${2 * half}v${2 * half}h${-2 * half}z`} />}
      <title>{titleOf(place, count)}</title>
      {label && (
        <text x={label.x} y={label.y + half} textAnchor="end">
          {name}
        </text>
      )}
    </a>
  );
}

/** A name that had to give way is tied to its place by a line. */
function isApart(label: Label, { x, y }: DrawnPlace, half: number): boolean {
  return Math.abs(label.y - y) > half || x - label.x > 3 * half;
}

/** What sets the classes apart besides their colour: nothing, dots, stripes, a lattice, all filled. `size`: of one mark. */
function Patterns({ name, size }: { name: "karte" | "legende"; size: number }): ReactNode {
  return (
    <defs>
      {CLASS_ENDS.map((end, step) => (
        <pattern key={end} id={`${name}-${step}`} width={TILE} height={TILE} patternUnits="userSpaceOnUse" patternTransform={`scale(${(size / TILE).toFixed(3)})`}>
          <rect className={`lb-map__ground lb-map__ground--${step}`} width={TILE} height={TILE} />
          {MARKS[step]}
        </pattern>
      ))}
    </defs>
  );
}

const TILE = 24;
const MARKS: readonly ReactNode[] = [
  null,
  <path key="dots" className="lb-map__mark" d="M4 6h4v4h-4zM16 18h4v4h-4z" />,
  <path key="stripes" className="lb-map__line" d="M-6 6L6 -6M0 24L24 0M18 30L30 18" />,
  <path key="lattice" className="lb-map__line" d="M-6 6L6 -6M0 24L24 0M18 30L30 18M-6 18L6 30M0 0L24 24M18 -6L30 6" />,
  null,
];

/** The classes with their pattern and what they stand for. */
export function MapLegend({ ties }: { ties: boolean }): ReactNode {
  return (
    <ul className="lb-map-legend" role="list" aria-label={m.map_legend()}>
      {CLASS_ENDS.map((end, step) => (
        <li key={end}>
          <svg viewBox="0 0 48 32" aria-hidden="true">
            {step === 0 && <Patterns name="legende" size={16} />}
            <rect className={`lb-map__areas lb-map__areas--${step}`} fill={`url(#legende-${step})`} x="1" y="1" width="46" height="30" />
          </svg>
          {classWords(step)}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 48 32" aria-hidden="true">
          <circle className="lb-map__point lb-map__point--foreign lb-map__point--tied" cx="14" cy="16" r="8" />
          <path className="lb-map__point lb-map__point--district lb-map__point--tied" d="M28 9h14v14h-14z" />
        </svg>
        {m.map_legend_points()}
      </li>
      {ties && (
        <li>
          <svg viewBox="0 0 48 32" aria-hidden="true">
            <path className="lb-map__ties lb-map__tie--2" d="M4 26Q24 2 44 26" />
          </svg>
          {m.map_legend_ties()}
        </li>
      )}
    </ul>
  );
}

function classWords(step: number): string {
  const least = (CLASS_ENDS[step - 1] ?? -1) + 1;
  const most = CLASS_ENDS[step] ?? Infinity;
  if (most === Infinity) return m.map_legend_more({ least: formatNumber(least) });
  if (least === most) return m.map_count({ count: least, number: formatNumber(least) });
  return m.map_legend_range({ least: formatNumber(least), most: formatNumber(most) });
}
