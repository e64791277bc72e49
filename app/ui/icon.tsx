// Icons of the design system, always decoration beside a text: hidden from screen readers.

import type { ReactNode } from "react";

import { classNames } from "#app/ui/class-names";

export type IconName =
  | "account-circle"
  | "add"
  | "arrow-back"
  | "arrow-down"
  | "arrow-forward"
  | "arrow-up"
  | "calendar-today"
  | "check"
  | "checklist"
  | "chevron-right"
  | "close"
  | "danger"
  | "delete"
  | "download"
  | "draft"
  | "edit"
  | "help"
  | "home"
  | "info"
  | "language"
  | "logout"
  | "mail"
  | "open-in-new"
  | "search"
  | "success"
  | "visibility"
  | "warning";

/** Icon({ name, size?: "small" | "default" | "large" }) */
export function Icon({ name, size = "default" }: { name: IconName; size?: "small" | "default" | "large" }): ReactNode {
  return <span className={classNames("kern-icon", `kern-icon--${name}`, `kern-icon--${size}`)} aria-hidden="true" />;
}
