// /organisation/argumente/neu and /organisation/argumente/:argument: the office words an argument, publishes it or takes it back.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { argumentInput } from "#app/areas/library/argument.input";
import { ArgumentPage, NewArgumentPage } from "#app/areas/library/argument-page";
import { moveArgument } from "#app/areas/library/move-argument.server";
import { findArgumentBlock } from "#app/areas/library/read-argument-blocks.server";
import { saveArgument } from "#app/areas/library/save-argument.server";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import type { Context } from "#app/http/context.server";
import { parseForm, readForm } from "#app/http/form.server";
import { badRequest, conflict, forbidden, invalid, notFound } from "#app/http/respond.server";
import { requireOfficeReader, requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: m.shell_title({ title: data?.block?.content.claim.de ?? m.arguments_add() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  if (params.argument === undefined) {
    requireOrganiser({ context, request });
    return { block: undefined };
  }
  const viewer = requireOfficeReader({ context, request });
  const block = await findArgumentBlock(context.deps.store.read, params.argument);
  if (!block) throw notFound();
  const may = isOrganiser(viewer) ? ("change" as const) : ("read" as const);
  return { block, may, saved: new URL(request.url).searchParams.has("gespeichert") ? ("yes" as const) : ("no" as const) };
}

const onward = (id: string) => redirect(`/organisation/argumente/${id}?gespeichert`);

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const form = await readForm(request);
  const id = params.argument ?? null;
  const intent = form.get("intent");
  if (id !== null && (intent === "publish" || intent === "withdraw")) {
    const to = intent === "publish" ? ("published" as const) : ("withdrawn" as const);
    return move(context, viewer, { id, version: Number(form.get("version")), to });
  }
  const submission = parseForm(form, argumentInput);
  if (submission.status !== "success") return invalid({ reply: submission.reply() });
  const { version, ...typed } = submission.value;
  const saved = await saveArgument(context.deps, viewer, { id, version, typed });
  if (saved.ok) return onward(saved.value);
  switch (saved.reason.reason) {
    case "forbidden":
      throw forbidden();
    case "not-found":
      throw notFound();
    case "changed-meanwhile":
      return conflict({ reply: submission.reply(), notice: saved.reason.reason, version: (await findArgumentBlock(context.deps.store.read, id ?? ""))?.version ?? 0 });
    case "sources":
      return invalid({ reply: submission.reply({ fieldErrors: { sources: ["sources"] } }), sourceProblems: saved.reason.problems });
    case "public": {
      const field = { "no-source": "sources", "no-evidence": "evidence.de", "no-audience": "audiences" }[saved.reason.problem];
      return invalid({ reply: submission.reply({ fieldErrors: { [field]: ["public"] } }), publicProblem: saved.reason.problem });
    }
  }
}

async function move(context: Context, viewer: Viewer, asked: Parameters<typeof moveArgument>[2]) {
  const done = await moveArgument(context.deps, viewer, asked);
  if (done.ok) return onward(asked.id);
  switch (done.reason) {
    case "forbidden":
      throw forbidden();
    case "not-found":
      throw notFound();
    case "changed-meanwhile":
      return conflict({ reply: {}, notice: done.reason });
    default:
      throw badRequest();
  }
}

export default function ArgumentRoute() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return page.block === undefined ? <NewArgumentPage answer={answer} /> : <ArgumentPage {...page} answer={answer} />;
}
