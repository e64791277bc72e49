// What the pages of both sides show of a case in the same way: messages, documents, appointments.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatBytes, formatDateTime, HOME_TIME_ZONE } from "#app/i18n/format";
import { Badge } from "#app/ui/badge";
import { SubmitButton } from "#app/ui/button";
import { FileField } from "#app/ui/file-field";
import { Form } from "#app/ui/form";
import { LongText } from "#app/ui/long-text";
import { TextLink } from "#app/ui/text-link";
import { FILE_LIMIT } from "#db/vocabulary/attachment";

import { documentRefusalText } from "./case-words";
import type { DocumentRefusal } from "./hand-in-document.server";
import type { SharedAppointment, SharedDocument, SharedMessage } from "./read-own-case.server";

const when = (at: SharedMessage["writtenAt"]) => formatDateTime(at, HOME_TIME_ZONE);

/** `by`: whoever wrote, for the reader of this page. */
export function Messages<Shown extends SharedMessage>({ messages, by }: { messages: readonly Shown[]; by: (message: Shown) => string }): ReactNode {
  return (
    <ol className="lb-talk" role="list">
      {messages.map((message) => (
        <li key={message.id} className={`lb-talk__turn lb-talk__turn--${message.side}`}>
          <p className="lb-talk__head">
            <strong>{by(message)}</strong> · {when(message.writtenAt)}
          </p>
          <LongText text={message.text} />
        </li>
      ))}
    </ol>
  );
}

/** `root`: address below which the files lie. */
export function Documents({ documents, root, by }: { documents: readonly SharedDocument[]; root: string; by: (document: SharedDocument) => string }): ReactNode {
  if (documents.length === 0) return <p>{m.advice_documents_none()}</p>;
  return (
    <ul>
      {documents.map((document) => (
        <li key={document.id}>
          <TextLink kind="document" href={`${root}/${document.id}`}>
            {document.name}
          </TextLink>{" "}
          ({formatBytes(document.size)}) · {by(document)}, {when(document.uploadedAt)}
        </li>
      ))}
    </ul>
  );
}

const DOCUMENT = "dokument-datei";

export function documentProblems(refusal: DocumentRefusal | undefined): readonly { readonly href: string; readonly text: string }[] {
  return refusal === undefined ? [] : [{ href: `#${DOCUMENT}`, text: documentRefusalText(refusal) }];
}

export function DocumentForm({ refusal }: { refusal: DocumentRefusal | undefined }): ReactNode {
  return (
    <Form method="post" encType="multipart/form-data" className="lb-flow">
      <FileField
        id={DOCUMENT}
        name="datei"
        label={m.advice_document_choose()}
        help={m.advice_document_help({ limit: formatBytes(FILE_LIMIT) })}
        error={refusal && documentRefusalText(refusal)}
        accept="application/pdf,image/jpeg,image/png,image/webp"
      />
      <SubmitButton look="secondary">{m.advice_document_send()}</SubmitButton>
    </Form>
  );
}

/** `root`: address below which the calendar files lie. `may`: whether the reader may cancel. */
export function Appointments({ appointments, root, may }: { appointments: readonly SharedAppointment[]; root: string; may: "cancel" | "read" }): ReactNode {
  return (
    <ul className="lb-plain" role="list">
      {appointments.map((one) => (
        <li key={one.id} className="lb-flow">
          <p>
            <strong>{when(one.startsAt)}</strong> · {one.place} {one.state === "cancelled" && <Badge tone="warning">{m.advice_appointment_cancelled()}</Badge>}
            {one.state === "over" && <Badge>{m.advice_appointment_over()}</Badge>}
          </p>
          {one.state === "ahead" && (
            <>
              <p>
                <TextLink kind="document" href={`${root}/${one.id}`}>
                  {m.advice_appointment_calendar()}
                </TextLink>
              </p>
              {may === "cancel" && (
                <Form method="post">
                  <input type="hidden" name="intent" value="cancel" />
                  <input type="hidden" name="appointment" value={one.id} />
                  <SubmitButton look="tertiary">{m.advice_appointment_cancel()}</SubmitButton>
                </Form>
              )}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
