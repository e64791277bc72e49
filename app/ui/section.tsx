// A part of a page under its own heading, and the frames that place parts beside one another.

import { useId, type ReactNode } from "react";

import { TextLink } from "#app/ui/text-link";

export type HeadingLevel = 2 | 3 | 4;

const HEADING = {
  2: { tag: "h2", look: "kern-heading-medium" },
  3: { tag: "h3", look: "kern-heading-small" },
  4: { tag: "h4", look: "kern-heading-small" },
} as const satisfies Record<HeadingLevel, { tag: "h2" | "h3" | "h4"; look: string }>;

/** Heading({ level: 2 | 3 | 4, id?, children }) */
export function Heading({ level, id, children }: { level: HeadingLevel; id?: string; children: ReactNode }): ReactNode {
  const { tag: Tag, look } = HEADING[level];
  return (
    <Tag className={look} id={id}>
      {children}
    </Tag>
  );
}

export type SectionProps = { title: ReactNode; id?: string; level?: HeadingLevel; lead?: ReactNode; action?: ReactNode; children: ReactNode };

/** Section({ title, id?, level?: 2 | 3 | 4, lead?, action?, children }): `id` is the target of links from elsewhere. */
export function Section({ title, id, level = 2, lead, action, children }: SectionProps): ReactNode {
  const headingId = useId();
  return (
    <section className="lb-section" id={id} aria-labelledby={headingId}>
      <div className="lb-section__head">
        <Heading level={level} id={headingId}>
          {title}
        </Heading>
        {action && <div className="lb-section__action">{action}</div>}
      </div>
      {lead && <p className="lb-section__lead">{lead}</p>}
      <div className="lb-flow">{children}</div>
    </section>
  );
}

/** WithSideNav({ nav, children }): a room with its own navigation at the side, above where it is narrow. */
export function WithSideNav({ nav, children }: { nav: ReactNode; children: ReactNode }): ReactNode {
  return (
    <div className="lb-with-side">
      <div className="lb-with-side__nav">{nav}</div>
      <div className="lb-with-side__main lb-flow">{children}</div>
    </div>
  );
}

export type SideBySideProps = {
  children: ReactNode;
  aside: ReactNode;
  asideLabel: string;
  /** Words of the links that lead from one to the other where they stand below one another. */
  jumps: { readonly toAside: string; readonly toMain: string };
};

/** SideBySide({ children, aside, asideLabel, jumps: { toAside, toMain } }): a text to read and what to do with it; the aside stays in sight on wide screens. */
export function SideBySide({ children, aside, asideLabel, jumps }: SideBySideProps): ReactNode {
  const id = useId();
  return (
    <div className="lb-side-by-side">
      <div className="lb-side-by-side__main lb-flow" id={`${id}main`}>
        <Jump to={`${id}aside`}>{jumps.toAside}</Jump>
        {children}
      </div>
      <section className="lb-side-by-side__aside lb-flow" id={`${id}aside`} aria-label={asideLabel}>
        <Jump to={`${id}main`}>{jumps.toMain}</Jump>
        {aside}
        <Jump to={`${id}main`}>{jumps.toMain}</Jump>
      </section>
    </div>
  );
}

function Jump({ to, children }: { to: string; children: ReactNode }): ReactNode {
  return (
    <p className="lb-side-by-side__jump">
      <TextLink kind="document" href={`#${to}`}>
        {children}
      </TextLink>
    </p>
  );
}
