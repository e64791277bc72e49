// All certificates of an edition, for the office to print and hand over.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Table } from "#app/ui/table";
import { TextLink } from "#app/ui/text-link";

import { shownCode } from "./certificate";
import type { Certificate } from "./read-certificates.server";

/** CertificateList({ certificates, path: of the publication in the office }) */
export function CertificateList({ certificates, path }: { certificates: readonly Certificate[]; path: string }): ReactNode {
  return (
    <>
      <Table
        caption={m.certificates_office_title()}
        captionAs="spoken"
        narrow="cards"
        rows={certificates}
        rowKey={({ code }) => code}
        columns={[
          { key: "entry", label: m.certificates_office_entry(), kind: "head", render: ({ number, title }) => `${number} ${title}` },
          { key: "honour", label: m.certificates_honour(), render: ({ honour }) => (honour === "winner" ? m.results_winner() : m.results_commendation()) },
          { key: "code", label: m.certificates_code(), render: ({ code }) => <code className="lb-code">{shownCode(code)}</code> },
          {
            key: "document",
            label: m.certificates_office_document(),
            render: ({ number }) => (
              <TextLink href={`${path}/urkunden/${number}`} kind="document" icon="download">
                {m.certificates_file({ number })}
              </TextLink>
            ),
          },
        ]}
      />
      <p>
        <TextLink href={`${path}/urkunden.zip`} kind="document" icon="download">
          {m.certificates_office_all()}
        </TextLink>
      </p>
    </>
  );
}
