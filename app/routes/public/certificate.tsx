// /urkunde/:code: whether a certificate is genuine. The same answer for what never was and for what is not published yet.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { CertificateCheck } from "#app/areas/results/certificate-check";
import { checkCertificate } from "#app/areas/results/read-certificates.server";
import { unknown } from "#app/http/respond.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.certificates_check_title() }) }, { name: "robots", content: "noindex" }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const certificate = await checkCertificate(context.deps.store.read, params.code ?? "", context.deps.now);
  return certificate ? { certificate } : unknown({ certificate: null });
}

export default function CertificateRoute() {
  return <CertificateCheck {...useLoaderData<typeof loader>()} />;
}
