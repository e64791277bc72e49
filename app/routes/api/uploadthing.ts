// The upload protocol's own address: files are announced here, and a cloud reports here what has arrived.
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

export function loader({ request, context }: LoaderFunctionArgs) {
  return context.uploads.answer(request, { viewer: context.viewer, deps: context.deps });
}

export function action({ request, context }: ActionFunctionArgs) {
  return context.uploads.answer(request, { viewer: context.viewer, deps: context.deps });
}
