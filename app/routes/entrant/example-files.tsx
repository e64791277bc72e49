// /beispiele/vorschlagen/:example/dateien: pictures and documents of a municipality's own example.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useRevalidator } from "@remix-run/react";

import { ExampleFilesPage } from "#app/areas/library/example-files";
import { PROPOSE_PATH } from "#app/areas/library/proposals-page";
import { requireEntrant } from "#app/http/viewer.server";
import { m } from "#app/i18n";

import { answerExampleFiles, exampleFilesPage } from "./example-files.server";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.library_files_title() }) }];

export function loader(asked: LoaderFunctionArgs) {
  return exampleFilesPage(asked, requireEntrant(asked));
}

export function action(asked: ActionFunctionArgs) {
  return answerExampleFiles(asked, requireEntrant(asked), `${PROPOSE_PATH}/${asked.params.example}/dateien`);
}

export default function ExampleFilesRoute() {
  const data = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  const list = { href: PROPOSE_PATH, label: m.library_propose() };
  return <ExampleFilesPage {...data} answer={useActionData<typeof action>()} path={`${PROPOSE_PATH}/${data.page.example.id}`} list={list} onAttached={revalidate} />;
}
