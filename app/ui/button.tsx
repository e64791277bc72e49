// Buttons and links that look like buttons. One page has one primary action.

import type { ComponentPropsWithoutRef, ReactNode } from "react";

import { classNames } from "#app/ui/class-names";
import { Link, type LinkProps } from "#app/ui/form";
import { Icon, type IconName } from "#app/ui/icon";

export type ButtonLook = "primary" | "secondary" | "tertiary";
type Looks = { look?: ButtonLook; icon?: IconName; width?: "hug" | "full" };

/** Button({ look?, icon?, width?, ...native }): does something in the browser; never submits. */
export function Button({ look = "secondary", icon, width, className, children, ...rest }: Looks & ComponentPropsWithoutRef<"button">): ReactNode {
  return (
    <button type="button" className={looksOf(look, width, className)} {...rest}>
      <Face icon={icon}>{children}</Face>
    </button>
  );
}

/** SubmitButton({ look?, icon?, width?, name?, value?, ...native }): sends the form it stands in. */
export function SubmitButton({ look = "primary", icon, width, className, children, ...rest }: Looks & ComponentPropsWithoutRef<"button">): ReactNode {
  return (
    <button className={looksOf(look, width, className)} {...rest} type="submit">
      <Face icon={icon}>{children}</Face>
    </button>
  );
}

/** ButtonLink({ href, kind?, look?, icon?, width?, ...native }): leads to the next step. */
export function ButtonLink({ look = "primary", icon, width, className, children, ...rest }: Looks & LinkProps): ReactNode {
  return (
    <Link className={looksOf(look, width, className)} {...rest}>
      <Face icon={icon}>{children}</Face>
    </Link>
  );
}

/** ButtonGroup({ children }): buttons beside one another, below one another where it is narrow. */
export function ButtonGroup({ children }: { children: ReactNode }): ReactNode {
  return <div className="kern-btn-wrapper lb-buttons">{children}</div>;
}

function looksOf(look: ButtonLook, width: Looks["width"], className: string | undefined): string | undefined {
  return classNames("kern-btn", `kern-btn--${look}`, width === "full" && "kern-btn--block", className);
}

function Face({ icon, children }: { icon: IconName | undefined; children: ReactNode }): ReactNode {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span className="kern-label">{children}</span>
    </>
  );
}
