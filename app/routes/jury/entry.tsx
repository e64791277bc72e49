// /jury/beitraege/:id: an entry beside the juror's score sheet. With script the sheet is saved and answered on this page; without, by a page.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useFetcher, useLoaderData, type ClientActionFunctionArgs, type ShouldRevalidateFunctionArgs } from "@remix-run/react";
import { useState } from "react";

import { declareConflicts } from "#app/areas/jury/declare-conflicts.server";
import { inquiryInput } from "#app/areas/entries/inquiry.input";
import { abstainFromEntry } from "#app/areas/scoring/abstain-from-entry.server";
import { askEntrant } from "#app/areas/scoring/ask-entrant.server";
import { ClosedDesk, DeskPageView, GoneDesk, type DeskNotice, type StepAnswers } from "#app/areas/scoring/desk-page";
import type { DeskRefusal } from "#app/areas/scoring/open-desk.server";
import { raiseConcern } from "#app/areas/scoring/raise-concern.server";
import { readDesk, type DeskPage } from "#app/areas/scoring/read-desk.server";
import { concernInput } from "#app/areas/scoring/request.input";
import { findNextToDo } from "#app/areas/scoring/read-my-entries.server";
import { saveSheet, type SaveRefusal } from "#app/areas/scoring/save-sheet.server";
import type { SheetFormState } from "#app/areas/scoring/sheet-form";
import { readSheetIntent, type SheetIntent } from "#app/areas/scoring/sheet-intent";
import { pointsField, reasonField } from "#app/areas/scoring/sheet-words";
import { abstentionInput, recusalInput, sheetInput } from "#app/areas/scoring/sheet.input";
import { submitSheet, type SubmitRefusal } from "#app/areas/scoring/submit-sheet.server";
import { voidSheet } from "#app/areas/scoring/void-sheet.server";
import type { Viewer } from "#app/base/viewer";
import { parseForm, readForm } from "#app/http/form.server";
import { badRequest, conflict, denied, forbidden, invalid, notFound } from "#app/http/respond.server";
import { requireAnyJuror, requireSender } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import type { Deps } from "#app/services/deps";
import { choseStored, isShut, sendOrStay, sentBy, wantsData } from "#app/ui/saving";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: m.shell_title({ title: data?.desk?.entry.content.title ?? m.scoring_sheet() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { personId } = requireAnyJuror({ context, request });
  const { store, now } = context.deps;
  const read = await readDesk(store.read, { personId, entryId: params.id ?? "", now });
  if (read.ok) return { desk: read.value, refusal: null, notice: noticeOf(new URL(request.url).searchParams) };
  if (read.reason === "not-assigned") throw notFound();
  return denied({ desk: null, refusal: read.reason, notice: undefined });
}

function noticeOf(asked: URLSearchParams): DeskNotice | undefined {
  if (asked.has("gespeichert")) return "saved";
  if (asked.has("abgegeben")) return "submitted";
  if (asked.has("hingewiesen")) return "flagged";
  if (asked.has("gefragt")) return "asked";
  return asked.has("enthalten") ? "abstained" : undefined;
}

type Asked = { readonly deps: Deps; readonly viewer: Viewer; readonly entryId: string; readonly form: FormData };

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireAnyJuror({ context, request });
  const form = await readForm(request);
  requireSender({ context, request }, sentBy(form));
  const asked = { deps: context.deps, viewer, entryId: params.id ?? "", form };
  const intent = readSheetIntent(form.get("intent"));
  if (intent === undefined) throw badRequest();
  if (intent === "abstain") return abstain(asked);
  if (intent === "recuse") return recuse(asked);
  if (intent === "flag") return flag(asked);
  if (intent === "ask") return ask(asked);
  return write(asked, intent);
}

async function write({ deps, viewer, entryId, form }: Asked, intent: Extract<SheetIntent, "autosave" | "save" | "submit">) {
  const submission = parseForm(form, sheetInput);
  const refusedWith = (given: Partial<SheetFormState>, fieldErrors?: Record<string, string[]>) => ({
    kind: "refused" as const,
    given: { reply: submission.reply({ fieldErrors }), newer: null, trouble: null, ...given },
  });
  if (submission.status !== "success") {
    if (submission.error?.["version"]) throw badRequest();
    return invalid(refusedWith({}));
  }
  const { version, points, reasons, comment } = submission.value;
  const takeStored = choseStored(form);
  const input = { entryId, version, typed: { points, reasons, comment }, takeStored };

  if (intent === "submit") {
    const done = await submitSheet(deps, viewer, input);
    if (done.ok) return redirect(await wayOn(deps, viewer, done.value.editionId, "abgegeben"));
    return answer(done.reason);
  }
  const saved = await saveSheet(deps, viewer, input);
  if (!saved.ok) return answer(saved.reason);
  if (!wantsData(form)) return redirect(`/jury/beitraege/${entryId}?gespeichert`);
  // What was chosen of the stored sheet takes the place of what was typed.
  const chosen = takeStored.length > 0 ? await readDesk(deps.store.read, { personId: viewer.personId, entryId, now: deps.now }) : undefined;
  return { kind: "saved" as const, reply: submission.reply(), desk: chosen?.ok ? chosen.value : null, ...saved.value };

  function answer(reason: SaveRefusal | SubmitRefusal) {
    if (typeof reason === "string") return conflict(refusedWith({ trouble: troubleOf(reason) }));
    if ("newer" in reason) return conflict(refusedWith({ newer: reason.newer, version: reason.newer.version }));
    if ("missing" in reason) {
      return invalid(refusedWith({}, Object.fromEntries(reason.missing.map(({ criterionId, what }) => [what === "points" ? pointsField(criterionId) : reasonField(criterionId), ["missing"]]))));
    }
    if (reason.typed === "other-criteria") throw badRequest();
    return invalid(refusedWith({}, Object.fromEntries(reason.typed.map(({ criterionId, problem }) => [pointsField(criterionId), [problem]]))));
  }
}

/** What keeps the sheet closed, when it is the juror's own; else a page that tells nothing. */
function troubleOf(reason: DeskRefusal | "calibration-first") {
  if (reason === "not-assigned") throw notFound();
  if (reason === "conflict" || reason === "undeclared") throw forbidden();
  return reason;
}

async function abstain({ deps, viewer, entryId, form }: Asked) {
  const submission = parseForm(form, abstentionInput);
  const refusedWith = (given: Partial<SheetFormState>) => ({ kind: "refused" as const, given: { newer: null, trouble: null, ...given }, abstain: submission.reply() });
  if (submission.status !== "success") return invalid(refusedWith({}));
  const done = await abstainFromEntry(deps, viewer, { entryId, reason: submission.value.abstainReason });
  if (done.ok) return redirect(await wayOn(deps, viewer, done.value.editionId, "enthalten"));
  return done.reason === "reason-missing" ? invalid(refusedWith({})) : conflict(refusedWith({ trouble: troubleOf(done.reason) }));
}

async function recuse({ deps, viewer, entryId, form }: Asked) {
  const { store, now } = deps;
  const desk = await readDesk(store.read, { personId: viewer.personId, entryId, now });
  if (!desk.ok) throw notFound();
  const submission = parseForm(form, recusalInput);
  if (submission.status !== "success") return invalid({ kind: "refused" as const, given: {}, recuse: submission.reply() });
  const done = await declareConflicts(deps, viewer, { editionId: desk.value.editionId, answers: [{ entryId, ...submission.value }], voidSheet });
  if (done.ok) return redirect("/jury?befangen");
  if (done.reason !== "sealed") throw notFound();
  return conflict({ kind: "refused" as const, given: {}, recuse: submission.reply({ fieldErrors: { kind: [done.reason] } }) });
}

async function flag({ deps, viewer, entryId, form }: Asked) {
  const submission = parseForm(form, concernInput);
  const refusedWith = (given: Partial<SheetFormState>) => ({ kind: "refused" as const, given, flag: submission.reply() });
  if (submission.status !== "success") return invalid(refusedWith({}));
  const done = await raiseConcern(deps, viewer, { entryId, text: submission.value.concern });
  return done.ok ? redirect(`/jury/beitraege/${entryId}?hingewiesen`) : conflict(refusedWith({ trouble: troubleOf(done.reason) }));
}

async function ask({ deps, viewer, entryId, form }: Asked) {
  const submission = parseForm(form, inquiryInput);
  const refusedWith = (given: Partial<SheetFormState>) => ({ kind: "refused" as const, given, ask: submission.reply() });
  if (submission.status !== "success") return invalid(refusedWith({}));
  const done = await askEntrant(deps, viewer, { entryId, text: submission.value.question });
  return done.ok ? redirect(`/jury/beitraege/${entryId}?gefragt`) : conflict(refusedWith({ trouble: troubleOf(done.reason) }));
}

async function wayOn({ store }: Deps, { personId }: Viewer, editionId: string, said: "abgegeben" | "enthalten"): Promise<string> {
  const next = await findNextToDo(store.read, personId, editionId);
  return next ? `/jury/beitraege/${next.id}?${said}` : `/jury?${said}`;
}

/** What was typed outlives a lost connection and an ended session: the page stays and says so. An entry that is no longer the juror's leaves it. */
export async function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  try {
    return await sendOrStay(request, () => serverAction<typeof action>());
  } catch (fault) {
    if (isShut(fault)) return { kind: "shut" as const };
    throw fault;
  }
}

/** The answers to the sheet bring what has changed, so this page asks for nothing besides; the next entry's asks for all. */
export function shouldRevalidate({ formMethod, currentUrl, nextUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return formMethod === "POST" && currentUrl.href === nextUrl.href ? false : defaultShouldRevalidate;
}

export default function EntryRoute() {
  const { desk, refusal, notice } = useLoaderData<typeof loader>();
  if (desk === null) return <ClosedDesk reason={refusal} />;
  return <OpenDesk key={desk.entry.entryId} desk={desk} notice={notice} />;
}

type Answer = Awaited<ReturnType<typeof clientAction>>;
/** `met`: the answers that the state tells of already, to the sheet's own sending and to a form that left the page. */
type Page = { readonly desk: DeskPage; readonly state: SheetFormState; readonly met: readonly (Answer | undefined)[] };

function OpenDesk({ desk, notice }: { desk: DeskPage; notice: DeskNotice | undefined }) {
  const answered = useActionData<typeof clientAction>();
  const sender = useFetcher<typeof clientAction>();
  const [page, setPage] = useState<Page>(() => {
    const stored = { desk, state: storedState(desk), met: [answered] };
    return answered ? after(stored, answered) : stored;
  });
  const answer = [answered, sender.data].find((given) => given && !page.met.includes(given));
  if (answer) setPage({ ...after(page, answer), met: [answered, sender.data].filter((given) => given === answer || page.met.includes(given)) });
  if (answered?.kind === "shut" || sender.data?.kind === "shut") return <GoneDesk contact={desk.texts.contact} />;
  const again = () => setPage((before) => ({ ...before, state: { ...before.state, round: before.state.round + 1 } }));
  // What stands beside the sheet is as the page was read last; the sheet is as it was answered last.
  const { requests, additions, requesting, recusable } = desk;
  return <DeskPageView desk={{ ...page.desk, requests, additions, requesting, recusable }} state={page.state} steps={stepsOf(answered)} sender={sender} notice={answered ? undefined : notice} onResent={again} />;
}

function stepsOf(answered: Answer | undefined): StepAnswers {
  if (answered?.kind !== "refused") return {};
  return {
    abstain: "abstain" in answered ? answered.abstain : undefined,
    recuse: "recuse" in answered ? answered.recuse : undefined,
    flag: "flag" in answered ? answered.flag : undefined,
    ask: "ask" in answered ? answered.ask : undefined,
  };
}

function storedState({ sheet }: DeskPage): SheetFormState {
  return { reply: undefined, version: sheet?.version ?? 0, savedAt: sheet?.updatedAt ?? null, newer: null, trouble: null, round: 0 };
}

function after(before: Page, answer: Answer): Page {
  const { state } = before;
  switch (answer.kind) {
    case "saved": {
      const saved = { ...state, version: answer.version, savedAt: answer.at, newer: null, trouble: null };
      if (answer.desk === null) return { ...before, state: { ...saved, reply: answer.reply } };
      return { ...before, desk: answer.desk, state: { ...saved, reply: undefined, round: state.round + 1 } };
    }
    case "shut":
      return before;
    case "refused":
      return { ...before, state: { ...state, ...answer.given } };
    default:
      return { ...before, state: { ...state, trouble: answer.kind } };
  }
}
