// How far two places are from one another, as the crow flies.

/** Mean radius of the earth in kilometres (IUGG). */
const RADIUS = 6_371.0088;

export type OnEarth = { readonly longitude: number; readonly latitude: number };

/** Kilometres along the great circle, by the haversine formula (Sinnott 1984). */
export function kilometresBetween(a: OnEarth, b: OnEarth): number {
  const [from, to] = [radians(a.latitude), radians(b.latitude)];
  const half = Math.sin((to - from) / 2) ** 2 + Math.cos(from) * Math.cos(to) * Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
