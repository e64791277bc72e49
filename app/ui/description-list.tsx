// Terms and what they hold: the facts of an entry, an edition, a receipt.

import type { ReactNode } from "react";

import { classNames } from "#app/ui/class-names";

export type DescriptionListProps = {
  items: readonly { term: string; detail: ReactNode }[];
  layout?: "beside" | "below";
};

/** DescriptionList({ items: { term, detail }[], layout?: "beside" | "below" }) */
export function DescriptionList({ items, layout = "beside" }: DescriptionListProps): ReactNode {
  return (
    <dl className={classNames("kern-description-list lb-description-list", layout === "below" && "kern-description-list--col")}>
      {items.map((item) => (
        <div className="kern-description-list-item" key={item.term}>
          <dt className="kern-description-list-item__key">{item.term}</dt>
          <dd className="kern-description-list-item__value">{item.detail}</dd>
        </div>
      ))}
    </dl>
  );
}
