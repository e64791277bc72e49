// How long a text may be, in words, for everything that is typed in this area.
import { m } from "#app/i18n";
import { formatNumber } from "#app/i18n/format";
import type { TextLimit } from "#app/ui/text-area";

export function limitOf(max: number): TextLimit {
  return {
    max,
    text: m.library_limit({ max: formatNumber(max) }),
    left: (count) => m.library_limit_left({ count, shown: formatNumber(count) }),
    over: (count) => m.library_limit_over({ count, shown: formatNumber(count) }),
  };
}
