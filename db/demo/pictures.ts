// A drawing for each entry of the demo: hills, and places joined to one another; made from the entry's key, the same every time. Plainly no photograph.
import { seededRandom, seedOf, type Random } from "#app/base/random";

import type { CategoryKey } from "./types";

const WIDTH = 800;
const HEIGHT = 450;

/** Sky, three hills from far to near, and what joins the places. */
const COLOURS: Readonly<Record<CategoryKey, readonly [string, string, string, string, string]>> = {
  PV: ["#e3edf7", "#a9c4e0", "#6f98c4", "#2f5f94", "#f2b84b"],
  IV: ["#e9e6f5", "#bdb2e0", "#8a7bc4", "#4f3f8f", "#f0a35e"],
  WT: ["#fdf0df", "#f2c793", "#d9935a", "#8f4f2a", "#2f6f8f"],
  UP: ["#e6f3e6", "#a9d3a5", "#67a86b", "#2f6b3f", "#f2cf4b"],
  KB: ["#fbe9e6", "#e8b0a5", "#c76f63", "#7f332f", "#f5d06b"],
  GZ: ["#e2f4f4", "#9fd2d1", "#579f9f", "#20605f", "#ef8f5f"],
};

const between = (random: Random, least: number, most: number) => Math.round(least + random() * (most - least));

/** A wave across the whole width, closed at the foot. */
function hill(random: Random, top: number, colour: string): string {
  const heights = [0, 1, 2, 3, 4].map(() => top + between(random, -45, 45));
  const curve = heights.slice(1).map((y, at) => {
    const [from, to] = [at * (WIDTH / 4), (at + 1) * (WIDTH / 4)];
    const middle = (from + to) / 2;
    return `C${middle} ${heights[at]} ${middle} ${y} ${to} ${y}`;
  });
  return `<path d="M0 ${heights[0]}${curve.join("")}V${HEIGHT}H0Z" fill="${colour}"/>`;
}

/** An SVG of 640 × 360 pixels without any text in it. */
export function demoPicture({ key, category }: { readonly key: string; readonly category: CategoryKey }): string {
  const random = seededRandom(seedOf(`picture:${key}`));
  const [sky, far, middle, near, mark] = COLOURS[category];
  const count = between(random, 4, 6);
  const places = Array.from({ length: count }, (_, at) => ({ x: Math.round(((at + 0.5) * WIDTH) / count) + between(random, -35, 35), y: between(random, 110, 340), r: between(random, 14, 30) }));
  const ways = places.slice(1).map((place, at) => `M${places[at]?.x} ${places[at]?.y}L${place.x} ${place.y}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="640" height="360">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${sky}"/>`,
    `<circle cx="${between(random, 90, 710)}" cy="${between(random, 60, 130)}" r="${between(random, 30, 55)}" fill="${mark}" opacity="0.6"/>`,
    hill(random, 210, far),
    hill(random, 290, middle),
    hill(random, 375, near),
    `<path d="${ways.join("")}" stroke="${mark}" stroke-width="6" stroke-linecap="round" fill="none"/>`,
    ...places.map(({ x, y, r }) => `<circle cx="${x}" cy="${y}" r="${r}" fill="#fff" stroke="${mark}" stroke-width="6"/>`),
    "</svg>",
  ].join("");
}
