// /partnersuche/neu: somebody of a municipality puts up what it looks for.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { NoticeForm, type NoticeFormAnswer } from "#app/areas/library/notice-form";
import { noticeInput } from "#app/areas/library/notice.input";
import { postNotice } from "#app/areas/library/post-notice.server";
import { proposeNotice } from "#app/areas/library/propose-notice.server";
import { parseForm, readForm } from "#app/http/form.server";
import { conflict, forbidden, invalid } from "#app/http/respond.server";
import { requireEntrant } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.notices_new_title() }) }];

export function loader({ context, request }: LoaderFunctionArgs) {
  const proposal = proposeNotice(requireEntrant({ context, request }), context.deps.now);
  if (!proposal) throw forbidden();
  return proposal;
}

export async function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireEntrant({ context, request });
  const submission = parseForm(await readForm(request), noticeInput);
  if (submission.status !== "success") return invalid<NoticeFormAnswer>({ reply: submission.reply() });
  const done = await postNotice(context.deps, viewer, submission.value);
  if (done.ok) return redirect(`/partnersuche/gesuche/${done.value}?aufgegeben`);
  switch (done.reason) {
    case "forbidden":
      throw forbidden();
    case "too-many-open":
      return conflict<NoticeFormAnswer>({ reply: submission.reply(), refusal: done.reason });
    default:
      return invalid<NoticeFormAnswer>({ reply: submission.reply({ fieldErrors: { until: [done.reason] } }) });
  }
}

export default function PostNoticeRoute() {
  return <NoticeForm {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
