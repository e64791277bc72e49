// How a form that saves itself (saving-form.tsx) talks with its route: what it sends besides what was typed, and what an answer that does not come means.
import { findKeptText, forgetText, isSameTyped, typedFields, VERSION, type Place, type TypedFields } from "#app/ui/kept-text";

export const LIVE = { name: "antwort", value: "daten" } as const;
export const INTENT = "intent";
export const PERSON = "person";
/** Names what the page shows already and an answer need not bring again. */
export const SHOWN = "shown";
/** Names the place in this browser where the text of a form is kept (kept-form.tsx). */
export const KEPT = "behalten";

const BESIDES = [LIVE.name, INTENT, PERSON, SHOWN, KEPT];

/** Whether a form that the browser has taken over sent this: the answer is then data for its page, not a page. */
export function wantsData(form: FormData | undefined): boolean {
  return form?.get(LIVE.name) === LIVE.value;
}

/** Id of the person whose page sent this; null without script. In one browser somebody else may have signed in since. */
export function sentBy(form: FormData): string | null {
  const person = form.get(PERSON);
  return typeof person === "string" ? person : null;
}

export function typedIn(form: FormData): TypedFields {
  return typedFields(form, BESIDES);
}

/** As a form sends it that the browser has taken over. */
export function sentAs(fields: TypedFields, { intent, person }: { readonly intent: string; readonly person: string }): FormData {
  const form = new FormData();
  for (const [name, value] of [...fields, [INTENT, intent], [LIVE.name, LIVE.value], [PERSON, person]] as TypedFields) form.append(name, value);
  return form;
}

/** The version of a text whose writer was shown a newer one and has not chosen: it rests on none, so that both are shown again. */
export function restingOnNone(fields: TypedFields): TypedFields {
  return fields.map(([name, value]) => [name, name === VERSION ? "0" : value] as const);
}

const CHOICE = "choose:";

/** Name of the field that carries which of two texts of a subject counts (two-texts.tsx). */
export const choiceOf = (subject: string) => `${CHOICE}${subject}`;

/** The subjects whose stored text was chosen over the typed one. */
export function choseStored(form: FormData): readonly string[] {
  return [...form].flatMap(([name, value]) => (name.startsWith(CHOICE) && value === "stored" ? [name.slice(CHOICE.length)] : []));
}

/** What has been stored need not be kept in the browser, unless more was typed since. */
export function forgetStored(place: Place, stored: TypedFields): void {
  const kept = findKeptText(place);
  if (kept && isSameTyped(kept.fields, stored)) forgetText(place);
}

/** The page to sign in, which leads back to `path`. */
export function signInAgain(path: string): string {
  return `/anmelden?weiter=${encodeURIComponent(path)}`;
}

/** The session has ended: nothing has been written. */
export function leadsToSignIn({ headers }: Response): boolean {
  return headers.get("Location")?.startsWith("/anmelden") ?? false;
}

/** Why an answer did not come; what was typed is still on the page. */
export type Unanswered = { readonly kind: "unreachable" | "signed-out" };

function statusOf(fault: unknown): number | undefined {
  return typeof fault === "object" && fault !== null && "status" in fault && typeof fault.status === "number" ? fault.status : undefined;
}

/** Whether the page that sent something no longer opens to whoever has it open: it does not exist for them any more, or is closed to them. */
export function isShut(fault: unknown): boolean {
  const status = statusOf(fault);
  return status === 403 || status === 404;
}

/** Refused as a whole, such as 404; a fault of the server or of something on the way to it is no answer. */
export function isRefusal(fault: unknown): boolean {
  const status = statusOf(fault);
  return status !== undefined && status >= 400 && status < 500;
}

/** The answer to a form that saves itself, sent by `send` in the browser; a lost connection or an ended session is an answer too and changes no page. */
export async function sendOrStay<Answer extends { readonly kind: string }>(request: Request, send: () => Promise<Answer>): Promise<Answer | Unanswered> {
  const sent = await request.clone().formData();
  const forget = () => forgetStored({ person: sentBy(sent) ?? "", path: new URL(request.url).pathname }, typedIn(sent));
  try {
    const answer = await send();
    if (answer.kind === "saved") forget();
    return answer;
  } catch (fault) {
    if (request.signal.aborted || isRefusal(fault)) throw fault;
    if (!(fault instanceof Response)) return { kind: "unreachable" };
    if (leadsToSignIn(fault)) return { kind: "signed-out" };
    if (fault.headers.has("Location")) forget();
    throw fault;
  }
}

type Listener = (sent: FormData) => void;
const listeners = new Set<Listener>();

/** Calls `listener` with every form that the server has taken; gives what ends that. */
export function onTaken(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function tellTaken(sent: FormData): void {
  for (const listener of listeners) listener(sent);
}
