// A form that saves itself when the typing rests and when its page is left. What is not stored yet is kept in the browser (kept-text.ts) and sent
// again when the connection is back, or when the person comes back to the page.
import { useEffect, useRef, useSyncExternalStore, type ComponentPropsWithoutRef, type FocusEvent, type FormEvent, type ReactNode } from "react";

import type { Sender } from "#app/ui/form";
import { findKeptText, forgetText, forgetTexts, isSameTyped, keepText, type Place } from "#app/ui/kept-text";
import { forgetStored, INTENT, LIVE, PERSON, restingOnNone, sentAs, typedIn, type Unanswered } from "#app/ui/saving";

/** How the last sending ended: `settled` also while nothing has been sent; `refused`: the answer stands on the page. */
export type SavingStand = "settled" | "refused" | Unanswered["kind"];

export type SavingFormProps = Omit<ComponentPropsWithoutRef<Sender["Form"]>, "onSubmit" | "onInput" | "onBlur" | "onFocus"> & {
  sender: Sender;
  /** Intent that is sent a moment after the last change; `off`: nothing goes without being sent by hand. */
  autosave: string | "off";
  /** Id of the person whose page this is. */
  person: string;
  stand: SavingStand;
  /** A text that was kept in the browser has been answered: the page shows its fields anew, by another key. */
  onResent: () => void;
};

const REST_MS = 1_500;
const RETRY_MS = 4_000;

/** For what is one thing on the server and another in the browser, and stays so. */
const neverChanges = () => () => undefined;

/** Texts that this page has sent again already: one that is refused stays kept, and is not sent over and over. */
const resent = new Set<string>();
/** The field to go on in, while the fields are shown anew. */
let comeBackTo: string | null = null;

function focusOn(form: HTMLFormElement, name: string | null): void {
  if (name === null) return;
  const field = form.querySelector(`[name="${CSS.escape(name)}"]:checked`) ?? form.querySelector(`[name="${CSS.escape(name)}"]`);
  if (field instanceof HTMLElement) field.focus();
}

/** SavingForm({ sender, autosave: intent | "off", person, stand, onResent, ...native form }): each sending waits for the answer to the one before. */
export function SavingForm({ sender, autosave, person, stand, onResent, children, ...rest }: SavingFormProps): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  /** Null while autosaving is off. */
  const unseen = useRef<HTMLButtonElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const waiting = useRef<HTMLElement | null>();
  const place = useRef<Place>({ person, path: "" });
  const lastField = useRef<string | null>(null);
  const resending = useRef(false);
  /** As of the last rendering, for what outlives it. */
  const now = useRef({ autosave, stand, onResent, keep, resend, send, leave, comeBack });
  const awake = useSyncExternalStore(neverChanges, () => true, () => false);
  const busy = sender.state !== "idle";

  useEffect(() => {
    now.current = { autosave, stand, onResent, keep, resend, send, leave, comeBack };
  });

  useEffect(() => {
    if (busy || waiting.current === undefined) return;
    // After the answer has been shown: it may ask for a choice, and then nothing that was pressed before it counts.
    const next = setTimeout(() => {
      const button = waiting.current;
      waiting.current = undefined;
      if (unseen.current) form.current?.requestSubmit(button);
    });
    return () => clearTimeout(next);
  }, [busy]);

  useEffect(() => {
    if (busy) return;
    if (resending.current && (stand === "settled" || stand === "refused")) {
      resending.current = false;
      comeBackTo = findKeptText(place.current)?.focus ?? lastField.current;
      now.current.onResent();
    } else if (stand === "settled" && findKeptText(place.current)) {
      // Typed while the answer was on its way: kept as resting on what is stored now.
      now.current.keep();
    }
  }, [busy, stand, now]);

  useEffect(() => {
    if (busy || (stand !== "unreachable" && stand !== "signed-out")) return;
    const again = () => (resending.current ? now.current.resend() : now.current.send());
    const later = stand === "unreachable" ? setTimeout(again, RETRY_MS) : undefined;
    window.addEventListener("online", again);
    window.addEventListener("focus", again);
    return () => {
      clearTimeout(later);
      window.removeEventListener("online", again);
      window.removeEventListener("focus", again);
    };
  }, [busy, stand, now]);

  useEffect(() => {
    const leave = () => now.current.leave();
    const hide = () => {
      if (document.visibilityState === "hidden" && timer.current !== undefined) now.current.send();
    };
    now.current.comeBack();
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", hide);
    return () => {
      clearTimeout(timer.current);
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", hide);
      leave();
    };
  }, [now]);

  /** What was kept here is sent, unless the server has it; the person goes on where they were. */
  function comeBack() {
    place.current = { person, path: window.location.pathname };
    forgetTexts("old");
    const kept = findKeptText(place.current);
    const focus = comeBackTo ?? kept?.focus ?? null;
    comeBackTo = null;
    if (!form.current) return;
    if (kept && !isSameTyped(kept.fields, typedIn(new FormData(form.current)))) {
      if (autosave !== "off" && !resent.has(JSON.stringify(kept.fields))) {
        lastField.current = kept.focus;
        // Until the kept text is shown nobody types into the older one.
        form.current.inert = true;
        resend();
        return;
      }
    } else if (kept && autosave !== "off") forgetText(place.current);
    focusOn(form.current, focus);
  }

  function resend() {
    const kept = findKeptText(place.current);
    if (!kept || now.current.autosave === "off") return;
    resent.add(JSON.stringify(kept.fields));
    resending.current = true;
    sender.submit(sentAs(kept.fields, { intent: now.current.autosave, person }), { method: "post" });
  }

  function keep() {
    if (!form.current || resending.current) return;
    const fields = typedIn(new FormData(form.current));
    keepText(place.current, { fields: now.current.autosave === "off" ? restingOnNone(fields) : fields, focus: lastField.current });
  }

  /** The page goes: what has no answer yet is sent without waiting for one. */
  function leave() {
    const kept = findKeptText(place.current);
    if (!kept || resending.current || now.current.autosave === "off" || now.current.stand !== "settled") return;
    const body = new URLSearchParams();
    for (const [name, value] of sentAs(kept.fields, { intent: now.current.autosave, person })) if (typeof value === "string") body.append(name, value);
    fetch(`${place.current.path}.data`, { method: "POST", body, keepalive: true }).then(
      ({ status }) => {
        if (status === 200) forgetStored(place.current, kept.fields);
      },
      () => undefined,
    );
  }

  function send() {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (unseen.current) form.current?.requestSubmit(unseen.current);
  }

  function changed() {
    keep();
    clearTimeout(timer.current);
    timer.current = setTimeout(send, REST_MS);
  }

  function submitted(event: FormEvent<HTMLFormElement>) {
    keep();
    clearTimeout(timer.current);
    timer.current = undefined;
    if (!busy) return;
    event.preventDefault();
    const native = event.nativeEvent;
    const pressed = native instanceof SubmitEvent ? native.submitter : null;
    if (pressed !== unseen.current || waiting.current === undefined) waiting.current = pressed;
  }

  /** Going on to one of the form's own buttons saves nothing yet: an answer between press and release could move the button away. */
  function left({ relatedTarget }: FocusEvent) {
    if (timer.current === undefined || (relatedTarget instanceof HTMLButtonElement && relatedTarget.form === form.current)) return;
    send();
  }

  function entered({ target }: FocusEvent) {
    lastField.current = target.getAttribute("name");
  }

  return (
    <sender.Form {...rest} ref={form} noValidate onSubmit={submitted} onInput={changed} onFocus={entered} onBlur={left}>
      {children}
      {awake && (
        <>
          <input type="hidden" name={LIVE.name} value={LIVE.value} />
          <input type="hidden" name={PERSON} value={person} />
        </>
      )}
      {autosave !== "off" && <button type="submit" name={INTENT} value={autosave} ref={unseen} hidden />}
    </sender.Form>
  );
}
