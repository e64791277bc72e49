// /organisation/beispiele/:example/dateien: pictures and documents of an example.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useRevalidator } from "@remix-run/react";

import { ExampleFilesPage } from "#app/areas/library/example-files";
import { OFFICE_EXAMPLES_PATH } from "#app/areas/library/office-examples";
import { requireOfficeReader, requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";

import { answerExampleFiles, exampleFilesPage } from "../entrant/example-files.server";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.library_files_title() }) }];

export function loader(asked: LoaderFunctionArgs) {
  return exampleFilesPage(asked, requireOfficeReader(asked));
}

export function action(asked: ActionFunctionArgs) {
  return answerExampleFiles(asked, requireOrganiser(asked), `${OFFICE_EXAMPLES_PATH}/${asked.params.example}/dateien`);
}

export default function OfficeExampleFilesRoute() {
  const data = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  const list = { href: OFFICE_EXAMPLES_PATH, label: m.shelf_title() };
  return <ExampleFilesPage {...data} answer={useActionData<typeof action>()} path={`${OFFICE_EXAMPLES_PATH}/${data.page.example.id}`} list={list} onAttached={revalidate} />;
}
