// Whether a certificate is genuine, for everybody who asks.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatCountry, formatDate } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { DescriptionList } from "#app/ui/description-list";
import { PageHeader } from "#app/ui/page-header";
import { TextLink } from "#app/ui/text-link";

import { shownCode } from "./certificate";
import type { Certificate } from "./read-certificates.server";

/** CertificateCheck({ certificate }): null where none is published under the code. */
export function CertificateCheck({ certificate }: { certificate: Certificate | null }): ReactNode {
  return (
    <>
      <PageHeader title={m.certificates_check_title()} />
      {certificate === null ? (
        <Alert tone="warning" title={m.certificates_unknown()} announce="still">
          <p>{m.certificates_unknown_text()}</p>
        </Alert>
      ) : (
        <Genuine certificate={certificate} />
      )}
    </>
  );
}

function Genuine({ certificate: { code, honour, category, title, language, lead, partners, issuedAt, withdrawnAt, edition } }: { certificate: Certificate }): ReactNode {
  const named = partners.map(({ name, country }) => (country === "DE" ? name : `${name} (${formatCountry(country)})`)).join(", ");
  return (
    <>
      {withdrawnAt === null ? (
        <Alert tone="success" title={m.certificates_genuine()} announce="still">
          <p>{m.certificates_genuine_text()}</p>
        </Alert>
      ) : (
        <Alert tone="danger" title={m.corrected_certificate()} announce="still">
          <p>{m.corrected_certificate_text({ date: formatDate(withdrawnAt, edition.timeZone) })}</p>
        </Alert>
      )}
      <DescriptionList
        items={[
          { term: m.certificates_edition(), detail: say(edition.name) },
          { term: withdrawnAt === null ? m.certificates_honour() : m.corrected_certificate_said(), detail: honour === "winner" ? m.certificates_winner({ category: say(category) }) : m.certificates_commendation({ category: say(category) }) },
          { term: m.certificates_project(), detail: <span lang={language}>{title}</span> },
          { term: m.certificates_lead(), detail: lead },
          { term: m.certificates_partners(), detail: named || m.results_no_partners() },
          { term: m.certificates_date(), detail: formatDate(issuedAt, edition.timeZone) },
          { term: m.certificates_code(), detail: <code className="lb-code">{shownCode(code)}</code> },
        ]}
      />
      <p>
        <TextLink href={`/wettbewerb/${edition.slug}/preistraeger`}>{m.certificates_to_winners()}</TextLink>
      </p>
    </>
  );
}
