// What was typed and is not on the server yet, kept in this browser: through a lost connection, an ended session, a closed window.
// Each text belongs to one person at one page; nobody else's page ever sees it, and signing out forgets them all.

export type TypedFields = readonly (readonly [name: string, value: string])[];

export type KeptText = {
  readonly fields: TypedFields;
  /** Name of the field that was being typed in. */
  readonly focus: string | null;
  /** Milliseconds since 1970, of the last change. */
  readonly at: number;
};

export type Place = { readonly person: string; readonly path: string };

const START = "lorbeer.getippt ";
const FORGET_AFTER_MS = 14 * 24 * 3_600_000;

const keyOf = ({ person, path }: Place) => `${START}${person} ${path}`;

/** The browser's own store may be switched off or full. */
function inStore<T>(work: (store: Storage) => T): T | undefined {
  try {
    return work(window.localStorage);
  } catch {
    return undefined;
  }
}

function readText(text: string | null): KeptText | undefined {
  const kept: unknown = text === null ? undefined : JSON.parse(text);
  return typeof kept === "object" && kept !== null && "fields" in kept && Array.isArray(kept.fields) ? (kept as KeptText) : undefined;
}

/** Whether this browser keeps anything: known once something was to be kept. */
let keeps = true;

export function isTextKept(): boolean {
  return keeps;
}

export function keepText(place: Place, text: Omit<KeptText, "at">): void {
  keeps = inStore((store) => {
    store.setItem(keyOf(place), JSON.stringify({ ...text, at: Date.now() } satisfies KeptText));
    return true;
  }) === true;
}

export function findKeptText(place: Place): KeptText | undefined {
  return inStore((store) => readText(store.getItem(keyOf(place))));
}

export function forgetText(place: Place): void {
  inStore((store) => store.removeItem(keyOf(place)));
}

/** Forgets every text kept here: of everybody, or only what has not been touched for as long as a session lasts. */
export function forgetTexts(which: "all" | "old"): void {
  inStore((store) => {
    for (const key of Object.keys(store).filter((name) => name.startsWith(START))) {
      const at = which === "all" ? 0 : (readText(store.getItem(key))?.at ?? 0);
      if (Date.now() - at > FORGET_AFTER_MS) store.removeItem(key);
    }
  });
}

/** What stands in a form, without what says how it is sent. */
export function typedFields(form: FormData, besides: readonly string[]): TypedFields {
  return [...form].flatMap(([name, value]) => (typeof value === "string" && !besides.includes(name) ? [[name, value.replaceAll("\r\n", "\n")] as const] : []));
}

/** The version that a form rests on says nothing about what was typed. */
export const VERSION = "version";

export function isSameTyped(a: TypedFields, b: TypedFields): boolean {
  const words = (fields: TypedFields) => JSON.stringify(fields.filter(([name]) => name !== VERSION));
  return words(a) === words(b);
}
