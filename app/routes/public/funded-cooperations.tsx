// /foerderung/kooperationen: the cooperations in funding.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { fundingFilter } from "#app/areas/advice/funding-filter";
import { FundingRegisterPage } from "#app/areas/advice/funding-register-page";
import { readFundingRegister } from "#app/areas/advice/read-funding-register.server";
import { dayOf } from "#app/areas/competition/deadline";
import { m } from "#app/i18n";
import { HOME_TIME_ZONE } from "#app/i18n/format";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.funded_title() }) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { store, now } = context.deps;
  const filter = fundingFilter(new URL(request.url).searchParams);
  const day = dayOf(now, HOME_TIME_ZONE);
  return { filter, register: await readFundingRegister(store.read, context.viewer, { filter, day }) };
}

export default function FundedCooperationsRoute() {
  return <FundingRegisterPage {...useLoaderData<typeof loader>()} />;
}
