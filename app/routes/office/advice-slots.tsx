// /organisation/beratung/sprechstunde: the times of the digital consultation hour.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { slotsInput, withdrawInput } from "#app/areas/advice/case.input";
import { offerSlots } from "#app/areas/advice/offer-slots.server";
import { readSlots } from "#app/areas/advice/read-slots.server";
import { SlotsPage, type SlotsAnswer, type SlotsDone } from "#app/areas/advice/slots-page";
import { withdrawSlot } from "#app/areas/advice/withdraw-slot.server";
import { instantOfWallClock } from "#app/areas/competition/deadline";
import { isAdviser, type Viewer } from "#app/base/viewer";
import type { Context } from "#app/http/context.server";
import { parseForm, readForm, textOf } from "#app/http/form.server";
import { badRequest, conflict, forbidden, invalid } from "#app/http/respond.server";
import { requireAdviser, requireCaseReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { HOME_TIME_ZONE } from "#app/i18n/format";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.casework_slots_title() }) }];

const PATH = "/organisation/beratung/sprechstunde";
const DONE: readonly SlotsDone[] = ["offer", "withdraw"];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireCaseReader({ context, request });
  const done = new URL(request.url).searchParams.get("gespeichert");
  const may = isAdviser(viewer) ? ("change" as const) : ("read" as const);
  return { slots: await readSlots(context.deps.store.read, context.deps.now), may, done: DONE.find((form) => form === done) };
}

async function offer({ deps }: Context, viewer: Viewer, form: FormData) {
  const submission = parseForm(form, slotsInput);
  if (submission.status !== "success") return invalid<SlotsAnswer>({ form: "offer", reply: submission.reply() });
  const { starts, ...offered } = submission.value;
  const at = instantOfWallClock(starts, HOME_TIME_ZONE);
  if (!at.ok) return invalid<SlotsAnswer>({ form: "offer", reply: submission.reply({ fieldErrors: { starts: [at.reason] } }) });
  const done = await offerSlots(deps, viewer, { startsAt: at.value, ...offered });
  if (done.ok) return redirect(`${PATH}?gespeichert=offer`);
  if (done.reason === "forbidden") throw forbidden();
  return conflict<SlotsAnswer>({ form: "offer", reply: submission.reply({ fieldErrors: { starts: [done.reason] } }) });
}

async function withdraw({ deps }: Context, viewer: Viewer, form: FormData) {
  const submission = parseForm(form, withdrawInput);
  if (submission.status !== "success") throw badRequest();
  const done = await withdrawSlot(deps, viewer, submission.value.slot);
  if (done.ok) return redirect(`${PATH}?gespeichert=withdraw`);
  if (done.reason === "forbidden") throw forbidden();
  return conflict<SlotsAnswer>({ form: "withdraw", refusal: done.reason });
}

export async function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireAdviser({ context, request });
  const form = await readForm(request);
  switch (textOf(form, "intent")) {
    case "offer":
      return offer(context, viewer, form);
    case "withdraw":
      return withdraw(context, viewer, form);
    default:
      throw badRequest();
  }
}

export default function AdviceSlotsRoute() {
  return <SlotsPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
