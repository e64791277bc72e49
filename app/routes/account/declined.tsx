// /einladung/abgesagt: thanks for the answer, and what somebody can do who thinks better of it.
import type { MetaFunction } from "@remix-run/node";

import { DeclinedPage } from "#app/areas/jury/invitation-page";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.jury_invitation_declined_title() }) }];

export default function DeclinedRoute() {
  return <DeclinedPage />;
}
