// Which part of the sheet is shown: the whole, or what lies around some places of it.
import type { MapDrawing } from "./map-drawing";
import type { Place } from "./places";

export type ViewBox = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Units of the sheet that are kept free around the places shown. */
const AROUND = 120;

export function wholeSheet({ width, height }: MapDrawing): ViewBox {
  return { x: 0, y: 0, width, height };
}

/** As large as the places need, in the proportions of the sheet and never beyond it. */
export function boxAround(drawing: MapDrawing, places: readonly Place[]): ViewBox {
  const corners = places.map(drawing.placeOn);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs) - AROUND, Math.min(...ys) - AROUND];
  const [wide, high] = [Math.max(...xs) + AROUND - left, Math.max(...ys) + AROUND - top];
  const scale = Math.min(1, Math.max(wide / drawing.width, high / drawing.height));
  const [width, height] = [Math.round(drawing.width * scale), Math.round(drawing.height * scale)];
  return {
    x: Math.round(within(left + (wide - width) / 2, drawing.width - width)),
    y: Math.round(within(top + (high - height) / 2, drawing.height - height)),
    width,
    height,
  };
}

function within(value: number, most: number): number {
  return Math.min(Math.max(0, value), most);
}
