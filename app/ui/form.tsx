// Form and Link as the rest of the interface uses them: the only file of ui that knows the framework.

import { Form as RemixForm, Link as RemixLink, type FetcherWithComponents, type FormProps } from "@remix-run/react";
import { useEffect, useRef, useSyncExternalStore, type ComponentPropsWithoutRef, type FormEvent, type ReactNode } from "react";

export type { FormProps };

/** A form whose judge is the server: the browser's own bubbles are off, so that every reader meets the same error summary. */
export function Form(props: FormProps): ReactNode {
  return <RemixForm {...props} noValidate />;
}

/** On the server a link to a page is the same anchor; the framework's component would only be slower to say so. */
const isBrowser = typeof document !== "undefined";

/** `page`: a page of this site, changed without reloading where the browser can. `document`: a file, a fragment or another site, left to the browser. */
export type LinkKind = "page" | "document";

export type LinkProps = Omit<ComponentPropsWithoutRef<"a">, "href"> & { href: string; kind?: LinkKind };

/** Link({ href, kind?: "page" | "document", ...native }): an anchor without looks; pages use TextLink or ButtonLink. */
export function Link({ href, kind = "page", children, ...rest }: LinkProps): ReactNode {
  if (kind === "page" && isBrowser) {
    return (
      <RemixLink to={href} {...rest}>
        {children}
      </RemixLink>
    );
  }
  return (
    <a href={href} {...rest}>
      {children}
    </a>
  );
}

/** What SavingForm asks of a fetcher of the framework, whatever it answers. */
export type Sender = Pick<FetcherWithComponents<unknown>, "Form" | "state">;

export type SavingFormProps = Omit<ComponentPropsWithoutRef<Sender["Form"]>, "onSubmit" | "onInput" | "onBlur"> & {
  sender: Sender;
  /** What an unseen button would send a moment after the last change; `off`: nothing goes without being sent by hand. */
  autosave: { name: string; value: string } | "off";
};

const LIVE = { name: "antwort", value: "daten" } as const;

/** Whether a SavingForm that the browser has taken over sent this: the answer is then data for its page, not a page. */
export function wantsData(form: FormData | undefined): boolean {
  return form?.get(LIVE.name) === LIVE.value;
}

/** Why an answer did not come; what was typed is still on the page. */
export type Unanswered = { readonly kind: "unreachable" | "signed-out" };

/** The answer to a SavingForm, sent by `send` in the browser; a lost connection or an ended session is an answer too and changes no page. */
export async function sendOrStay<Answer>(send: () => Promise<Answer>): Promise<Answer | Unanswered> {
  try {
    return await send();
  } catch (fault) {
    if (fault instanceof TypeError) return { kind: "unreachable" };
    if (fault instanceof Response && fault.headers.get("Location")?.startsWith("/anmelden")) return { kind: "signed-out" };
    throw fault;
  }
}

const REST_MS = 1_500;

/** For what is one thing on the server and another in the browser, and stays so. */
const neverChanges = () => () => undefined;

/** SavingForm({ sender, autosave: { name, value } | "off", ...native form }): sends itself when the typing rests; each sending waits for the answer to the one before. */
export function SavingForm({ sender, autosave, children, ...rest }: SavingFormProps): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  /** Null while autosaving is off. */
  const unseen = useRef<HTMLButtonElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const waiting = useRef<HTMLElement | null>();
  const awake = useSyncExternalStore(neverChanges, () => true, () => false);
  const busy = sender.state !== "idle";

  useEffect(() => () => clearTimeout(timer.current), []);

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

  function send() {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (unseen.current) form.current?.requestSubmit(unseen.current);
  }

  function changed() {
    clearTimeout(timer.current);
    timer.current = setTimeout(send, REST_MS);
  }

  function submitted(event: FormEvent<HTMLFormElement>) {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (!busy) return;
    event.preventDefault();
    const native = event.nativeEvent;
    const pressed = native instanceof SubmitEvent ? native.submitter : null;
    if (pressed !== unseen.current || waiting.current === undefined) waiting.current = pressed;
  }

  return (
    <sender.Form {...rest} ref={form} noValidate onSubmit={submitted} onInput={changed} onBlur={() => timer.current !== undefined && send()}>
      {children}
      {awake && <input type="hidden" name={LIVE.name} value={LIVE.value} />}
      {autosave !== "off" && <button type="submit" name={autosave.name} value={autosave.value} ref={unseen} hidden />}
    </sender.Form>
  );
}
