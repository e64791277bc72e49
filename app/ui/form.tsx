// Form and Link as the rest of the interface uses them: the only file of ui that knows the framework.

import { Form as RemixForm, Link as RemixLink, useRevalidator, useSubmit, type FetcherWithComponents, type FormProps } from "@remix-run/react";
import { useEffect, type ComponentPropsWithoutRef, type ReactNode } from "react";

import { isUnsent, type Connection } from "#app/ui/live";

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
