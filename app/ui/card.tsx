// Cards: one thing each, with a heading and at most one place to go.

import { Children, type ReactNode } from "react";

import { classNames } from "#app/ui/class-names";
import { Link } from "#app/ui/form";
import { Laurel } from "#app/ui/laurel";

export type CardProps = {
  title: ReactNode;
  /** Makes the whole card a link. Then put no other link or button inside. */
  href?: string;
  level?: 2 | 3 | 4;
  preline?: ReactNode;
  subline?: ReactNode;
  /** A picture: an <img> with width, height and alt. */
  media?: ReactNode;
  children?: ReactNode;
  footer?: ReactNode;
  /** `honour`: for winners, with the laurel. */
  look?: "plain" | "surface" | "honour";
};

/** Card({ title, href?, level?, preline?, subline?, media?, children?, footer?, look?: "plain" | "surface" | "honour" }) */
export function Card({ title, href, level = 3, preline, subline, media, children, footer, look = "plain" }: CardProps): ReactNode {
  const Heading = `h${level}` as const;
  return (
    <article className={classNames("kern-card", href && "kern-card--interactive", look === "surface" && "kern-card--surface", "lb-card", `lb-card--${look}`)}>
      {media && <div className="kern-card__media lb-card__media">{media}</div>}
      <div className="kern-card__container">
        <header className="kern-card__header">
          {look === "honour" && <Laurel size={40} />}
          {preline && <p className="kern-preline">{preline}</p>}
          <Heading className="kern-title">
            {href ? (
              <Link className="kern-link kern-link--stretched lb-card__link" href={href}>
                {title}
              </Link>
            ) : (
              title
            )}
          </Heading>
          {subline && <p className="kern-subline">{subline}</p>}
        </header>
        {children && <div className="kern-card__body lb-flow">{children}</div>}
        {footer && <footer className="kern-card__footer">{footer}</footer>}
      </div>
    </article>
  );
}

/** CardGrid({ children: Card[], label? }): as many columns as fit. */
export function CardGrid({ children, label }: { children: ReactNode; label?: string }): ReactNode {
  return (
    <ul className="lb-card-grid" role="list" aria-label={label}>
      {Children.toArray(children).map((card, index) => (
        <li key={index}>{card}</li>
      ))}
    </ul>
  );
}
