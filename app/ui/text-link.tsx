// A link in running text, lists and tables.

import type { ReactNode } from "react";

import { classNames } from "#app/ui/class-names";
import { Link, type LinkProps } from "#app/ui/form";
import { Icon, type IconName } from "#app/ui/icon";

/** TextLink({ href, kind?, icon?, ...native }) */
export function TextLink({ icon, className, children, ...rest }: LinkProps & { icon?: IconName }): ReactNode {
  return (
    <Link className={classNames("kern-link lb-link", className)} {...rest}>
      {icon && <Icon name={icon} size="small" />}
      {children}
    </Link>
  );
}
