// Form and Link as the rest of the interface uses them: the only file of ui that knows the framework.

import { Form as RemixForm, Link as RemixLink, type FetcherWithComponents, type FormProps } from "@remix-run/react";
import type { ComponentPropsWithoutRef, ReactNode } from "react";

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
