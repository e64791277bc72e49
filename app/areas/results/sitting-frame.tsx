// The frame of a meeting: the form that opens or corrects it, who is there with the assurances, and its end with the minutes.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatTime, formatDateTime } from "#app/i18n/format";
import { Alert } from "#app/ui/alert";
import { ButtonLink, SubmitButton } from "#app/ui/button";
import { CheckboxField } from "#app/ui/checkbox-field";
import { DescriptionList } from "#app/ui/description-list";
import type { Place } from "#app/ui/kept-text";
import { Section } from "#app/ui/section";
import { Select } from "#app/ui/select";
import { Table } from "#app/ui/table";
import { TextArea } from "#app/ui/text-area";
import { TextField } from "#app/ui/text-field";
import { TextLink } from "#app/ui/text-link";

import type { SeatInRoom, SittingState } from "./read-sitting.server";
import { keptAt, sittingFields, SittingForm, StepButton, type SittingAnswer } from "./sitting-forms";

type Frame = NonNullable<SittingState["frame"]>;
type Seat = { readonly id: string; readonly name: string };

/** FrameForm({ frame: null to open, seats: who may preside, answer, place: of the page }) */
export function FrameForm({ frame, seats, answer, place }: { frame: Frame | null; seats: readonly Seat[]; answer: SittingAnswer | undefined; place: Place }): ReactNode {
  const known = frame && { chairId: frame.chairId, deputyId: frame.deputyId ?? "", keeper: frame.keeper, place: frame.place, guests: frame.guests };
  const fields = sittingFields("open", ["chairId", "deputyId", "keeper", "place", "guests"], answer, known ?? { chairId: seats[0]?.id ?? "" });
  const options = seats.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <SittingForm intent="open" id="open" keep={keptAt(place, "open", answer)}>
      <Select {...fields.of("chairId")} label={m.sitting_chair()} required options={options} emptyLabel={m.results_choose()} />
      <Select {...fields.of("deputyId")} label={m.sitting_deputy()} help={m.sitting_deputy_help()} optionalLabel={m.shell_optional()} options={options} emptyLabel={m.sitting_nobody()} />
      <TextField {...fields.of("keeper")} label={m.sitting_keeper()} required />
      <TextField {...fields.of("place")} label={m.sitting_place()} help={m.sitting_place_help()} required />
      <TextArea {...fields.of("guests")} label={m.sitting_guests()} help={m.sitting_guests_help()} optionalLabel={m.shell_optional()} rows={3} />
      <SubmitButton look={frame === null ? "primary" : "secondary"}>{frame === null ? m.sitting_open() : frame.closedAt === null ? m.sitting_correct() : m.sitting_reopen()}</SubmitButton>
    </SittingForm>
  );
}

export function frameProblems(answer: SittingAnswer | undefined) {
  return sittingFields("open", ["chairId", "deputyId", "keeper", "place", "guests"], answer).problems;
}

/** FrameFacts({ frame, timeZone }) */
export function FrameFacts({ frame, timeZone }: { frame: Frame; timeZone: string }): ReactNode {
  const { chair, deputy, keeper, place, guests, openedAt, closedAt } = frame;
  return (
    <DescriptionList
      items={[
        { term: m.sitting_term_open(), detail: formatDateTime(openedAt, timeZone) },
        ...(closedAt === null ? [] : [{ term: m.sitting_term_closed(), detail: formatDateTime(closedAt, timeZone) }]),
        { term: m.sitting_place(), detail: place },
        { term: m.sitting_chair(), detail: chair },
        ...(deputy === null ? [] : [{ term: m.sitting_deputy(), detail: deputy }]),
        { term: m.sitting_keeper(), detail: keeper },
        ...(guests === "" ? [] : [{ term: m.sitting_guests(), detail: guests.split("\n").join(", ") }]),
      ]}
    />
  );
}

/** OwnPresence({ seat, answer }): a juror checks in, with the assurances, or leaves. */
export function OwnPresence({ seat, answer }: { seat: SeatInRoom; answer: SittingAnswer | undefined }): ReactNode {
  if (seat.isHere) {
    return (
      <Section title={m.sitting_you_are_here()}>
        <StepButton intent="leave" given={{ jurorId: seat.id }} look="tertiary">
          {m.sitting_leave()}
        </StepButton>
      </Section>
    );
  }
  const assured = sittingFields(`come-${seat.id}`, ["assured"], answer).of("assured");
  return (
    <Section title={m.sitting_come_title()} lead={m.sitting_come_lead()}>
      <ul>
        <li>{m.sitting_assurance_free()}</li>
        <li>{m.sitting_assurance_secret()}</li>
        <li>{m.sitting_assurance_conflict()}</li>
      </ul>
      <SittingForm intent="come" given={{ jurorId: seat.id }} id={`come-${seat.id}`}>
        <CheckboxField id={assured.id} name="assured" value="on" error={assured.error} required label={m.sitting_assure()} />
        <SubmitButton>{m.sitting_come()}</SubmitButton>
      </SittingForm>
    </Section>
  );
}

/** Presence({ seats, timeZone, speaking: "for all" | "for nobody" }): whoever notes presence for others has heard their assurances. */
export function Presence({ seats, timeZone, speaking }: { seats: readonly SeatInRoom[]; timeZone: string; speaking: "for all" | "for nobody" }): ReactNode {
  return (
    <Table
      caption={m.sitting_presence()}
      rows={seats}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", label: m.sitting_column_juror(), kind: "head", render: ({ name }) => name },
        { key: "here", label: m.sitting_column_here(), render: ({ since }) => (since === null ? m.sitting_not_here() : m.sitting_here_since({ at: formatTime(since, timeZone) })) },
        ...(speaking === "for nobody"
          ? []
          : [
              {
                key: "note",
                label: m.sitting_column_note(),
                kind: "action" as const,
                render: ({ id, name, isHere }: SeatInRoom) => (
                  <StepButton intent={isHere ? "leave" : "come"} given={isHere ? { jurorId: id } : { jurorId: id, assured: "on" }} look="tertiary">
                    {isHere ? m.sitting_note_leave({ name }) : m.sitting_note_come({ name })}
                  </StepButton>
                ),
              },
            ]),
      ]}
    />
  );
}

/** CloseForm({ answer }) */
export function CloseForm({ answer }: { answer: SittingAnswer | undefined }): ReactNode {
  const confirmed = sittingFields("close", ["confirmed"], answer).of("confirmed");
  return (
    <SittingForm intent="close" id="close">
      <CheckboxField id={confirmed.id} name="confirmed" value="on" error={confirmed.error} required label={m.sitting_close_confirm()} />
      <SubmitButton look="secondary">{m.sitting_close()}</SubmitButton>
    </SittingForm>
  );
}

export type SigningBy = "chair" | "office" | "nobody";

/** MinutesSection({ frame, pdf: its address, by, timeZone, answer }) */
export function MinutesSection({ frame, pdf, by, timeZone, answer }: { frame: Frame; pdf: string; by: SigningBy; timeZone: string; answer: SittingAnswer | undefined }): ReactNode {
  const confirmed = sittingFields("sign-minutes", ["confirmed"], answer).of("confirmed");
  return (
    <Section id="niederschrift" title={m.sitting_minutes_title()} lead={frame.signed === null ? m.sitting_minutes_lead() : undefined}>
      {frame.signed && (
        <Alert tone="success" title={m.sitting_minutes_signed()} announce="still">
          <p>{m.sitting_minutes_signed_text({ name: frame.signed.by, at: formatDateTime(frame.signed.at, timeZone) })}</p>
          {frame.digest !== null && <p>{m.sitting_minutes_digest({ digest: frame.digest })}</p>}
        </Alert>
      )}
      <p>
        <TextLink kind="document" href={pdf}>
          {m.sitting_minutes_pdf()}
        </TextLink>
      </p>
      {frame.digest !== null && frame.signed === null && by !== "nobody" && (
        <SittingForm intent="sign-minutes" given={{ digest: frame.digest }} id="sign-minutes">
          <CheckboxField id={confirmed.id} name="confirmed" value="on" error={confirmed.error} required label={by === "chair" ? m.sitting_minutes_confirm_chair() : m.sitting_minutes_confirm_office({ name: frame.chair })} />
          <SubmitButton>{m.sitting_minutes_sign()}</SubmitButton>
        </SittingForm>
      )}
    </Section>
  );
}

/** MeetingAlert({ path: of the meeting }): on other pages of the jury while it meets. */
export function MeetingAlert({ path }: { path: string }): ReactNode {
  return (
    <Alert tone="info" title={m.sitting_alert_title()} announce="still">
      <p>{m.sitting_alert_text()}</p>
      <ButtonLink href={path}>{m.sitting_to_room()}</ButtonLink>
    </Alert>
  );
}
