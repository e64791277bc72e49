// Form and Link as the rest of the interface uses them: the only file of ui that knows the framework.

import { Form as RemixForm, Link as RemixLink, useActionData, useNavigation, useRevalidator, useSubmit, type FetcherWithComponents, type FormProps } from "@remix-run/react";
import { useEffect, useRef, useState, type ComponentPropsWithoutRef, type ReactNode, type RefObject } from "react";

import { isUnsent, type Connection } from "#app/ui/live";

export type { FormProps };

/** `done`: what becomes of the fields once the server has done what the form asks for. */
type OwnFormProps = FormProps & { done?: "renew" | "stay" };

/**
 * Form({ done?: "renew" | "stay", ...native }): its judge is the server; the browser's own bubbles are off, so that every reader meets the same error summary.
 * Renewed, it is as after a page is loaded: its fields say what holds now, and nothing that was typed.
 */
export function Form({ done = "renew", onSubmit, ...props }: OwnFormProps): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  const { round, begin } = useRounds(form);
  return (
    <RemixForm
      {...props}
      key={round}
      ref={form}
      onSubmit={(event) => {
        onSubmit?.(event);
        if (done === "renew" && props.method === "post" && !event.defaultPrevented) begin();
      }}
      noValidate
    />
  );
}

/** What somebody has typed in a form or chosen; of a file its name and size. */
function typedIn(form: HTMLFormElement): string {
  const hidden = new Set([...form.querySelectorAll<HTMLInputElement>("input[type=hidden]")].map(({ name }) => name));
  const typed = [...new FormData(form)].filter(([name]) => !hidden.has(name));
  return JSON.stringify(typed.map(([name, value]) => [name, typeof value === "string" ? value : [value.name, value.size]]));
}

/** `round`: another number after each sending that the server has answered with a page instead of with what is wrong, unless more was typed meanwhile. */
function useRounds(form: RefObject<HTMLFormElement>): { readonly round: number; readonly begin: () => void } {
  const { state } = useNavigation();
  const answer = useActionData();
  const sent = useRef<string | null>(null);
  const [renewal, setRenewal] = useState({ round: 0, focused: -1 });
  useEffect(() => {
    const before = sent.current;
    if (state !== "idle" || before === null) return;
    sent.current = null;
    if (answer !== undefined || form.current === null || typedIn(form.current) !== before) return;
    const focused = [...form.current.elements].findIndex((element) => element === document.activeElement);
    setRenewal(({ round }) => ({ round: round + 1, focused }));
  }, [state, answer, form]);
  // The keyboard goes on from where it was.
  useEffect(() => {
    const element = form.current?.elements[renewal.focused];
    if (element instanceof HTMLElement) element.focus({ preventScroll: true });
  }, [renewal, form]);
  return {
    round: renewal.round,
    begin() {
      sent.current = form.current && typedIn(form.current);
    },
  };
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

/** What a form that saves itself (saving-form.tsx) asks of a fetcher of the framework, whatever it answers. */
export type Sender = Pick<FetcherWithComponents<unknown>, "Form" | "state" | "submit">;

/** Until the page has noticed that the connection is cut, it tries again no faster than this. */
const AGAIN_MS = 1_000;

/** Sends a form that did not reach the server once more, as soon as the connection is back; what it asks for must be the same when it is done twice. */
export function useSendingAgain(answer: unknown, connection: Connection): void {
  const submit = useSubmit();
  useEffect(() => {
    if (connection !== "live" || !isUnsent(answer)) return;
    const form = new FormData();
    for (const [name, value] of answer.unsent) form.append(name, value);
    const again = setTimeout(() => submit(form, { method: "post", preventScrollReset: true }), AGAIN_MS);
    return () => clearTimeout(again);
  }, [answer, connection, submit]);
}

/** Asks the page's loaders once more while `isStale`: what a page shows beside its live state (live.ts) is as old as the page. */
export function useFresh(isStale: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (isStale) revalidate();
  }, [isStale, revalidate]);
}
