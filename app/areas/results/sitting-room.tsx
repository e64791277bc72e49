// The jury's meeting as it goes on, for the office, the chair and each juror: what is under way, who is there, and what is to do.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Accordion } from "#app/ui/accordion";
import { Alert } from "#app/ui/alert";
import { EmptyState } from "#app/ui/empty-state";
import { ErrorSummary } from "#app/ui/error-summary";
import { isUnsent, type Connection, type Unsent } from "#app/ui/live";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";
import { TextLink } from "#app/ui/text-link";

import type { SittingState } from "./read-sitting.server";
import { noticeWords, sittingFields, StepButton, type SittingAnswer } from "./sitting-forms";
import { CloseForm, FrameFacts, FrameForm, frameProblems, MinutesSection, OwnPresence, Presence, type SigningBy } from "./sitting-frame";
import { ItemEntries, itemProblems, Tendencies, WhoIsHere, type Leading } from "./sitting-item";
import { Motions } from "./sitting-motions";

export type SittingRoomProps = {
  readonly state: SittingState;
  readonly connection: Connection;
  readonly timeZone: string;
  /** Of this page. */
  readonly path: string;
  readonly leading: Leading;
  /** The reader's seat on the jury; null: of the office. */
  readonly seatId: string | null;
  /** Whether the time for a meeting has come and is not over. */
  readonly time: "for a meeting" | "over";
  readonly signing: SigningBy;
  readonly pdf: string;
  /** Where the decision in a category is written down; null: not by this reader. */
  readonly decisions: string | null;
  readonly answer: SittingAnswer | Unsent | undefined;
  /** Id of the person who reads it. */
  readonly person: string;
};

/** Whether a meeting is under way: until it is closed, its own pages show what is decided, and nothing is signed. */
export function isMeeting({ frame }: Pick<SittingState, "frame">): boolean {
  return frame !== null && frame.closedAt === null;
}

/** What is wrong with a form of the meeting, for the summary at the top of the page. */
export function sittingProblems({ item }: SittingState, answer: SittingAnswer | Unsent | undefined): readonly { readonly href: string; readonly text: string }[] {
  if (answer === undefined || isUnsent(answer)) return [];
  const come = answer.form.startsWith("come-") ? sittingFields(answer.form, ["assured"], answer).problems : [];
  const ends = ["close", "sign-minutes"].flatMap((form) => sittingFields(form, ["confirmed"], answer).problems);
  return [...frameProblems(answer), ...come, ...(item === null ? [] : itemProblems(item, answer)), ...ends];
}

export function SittingRoom(props: SittingRoomProps): ReactNode {
  const { state, connection, path, answer: sent } = props;
  const answer = isUnsent(sent) ? undefined : sent;
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={sittingProblems(state, answer)} answer={answer} />
      {answer?.notice && (
        <Alert tone="warning" title={m.sitting_notice_title()}>
          <p>{noticeWords(answer.notice)}</p>
        </Alert>
      )}
      <ConnectionLine connection={connection} unsent={isUnsent(sent) ? "something" : "nothing"} path={path} />
      {state.frame === null ? <NotOpen {...props} answer={answer} /> : <Opened {...props} frame={state.frame} answer={answer} />}
    </>
  );
}

type Answered = Omit<SittingRoomProps, "answer"> & { readonly answer: SittingAnswer | undefined };

function ConnectionLine({ connection, unsent, path }: { connection: Connection; unsent: "something" | "nothing"; path: string }): ReactNode {
  return (
    <div className="lb-connection">
      <div role="status">
        {connection === "cut" && (
          <Alert tone="warning" title={m.sitting_cut()} announce="still">
            <p>{unsent === "something" ? m.sitting_cut_unsent() : m.sitting_cut_text()}</p>
          </Alert>
        )}
      </div>
      <p className="kern-hint">
        {m.sitting_live()}{" "}
        <TextLink kind="document" href={path}>
          {m.sitting_reload()}
        </TextLink>
      </p>
    </div>
  );
}

function NotOpen({ state, leading, time, answer, person, path }: Answered): ReactNode {
  if (leading === "leads" && time === "for a meeting") {
    return (
      <Section title={m.sitting_open_title()} lead={m.sitting_open_lead()}>
        <FrameForm frame={null} seats={state.seats} answer={answer} place={{ person, path }} />
      </Section>
    );
  }
  return <EmptyState title={m.sitting_not_open_title()} text={time === "over" ? m.sitting_none_text() : m.sitting_not_open_text()} />;
}

function Opened({ state, frame, timeZone, leading, seatId, time, signing, pdf, decisions, answer, person, path }: Answered & { frame: NonNullable<SittingState["frame"]> }): ReactNode {
  const { item } = state;
  const place = { person, path };
  const isUnderWay = frame.closedAt === null && time === "for a meeting";
  const leads = leading === "leads" && time === "for a meeting" && frame.signed === null;
  const seat = state.seats.find(({ id }) => id === seatId);
  const takesPart = seat === undefined || seat.isHere || leading === "leads";
  return (
    <>
      {seat && isUnderWay && !seat.isHere && <OwnPresence seat={seat} answer={answer} />}
      {isUnderWay && item && takesPart && (
        <Section id="jetzt" title={m.sitting_now({ category: say(item.name) })} action={decisions !== null && <TextLink href={`${decisions}/${item.key}`}>{m.sitting_to_decision()}</TextLink>}>
          <WhoIsHere item={item} />
          <Tendencies item={item} answer={answer} place={place} />
          <ItemEntries item={item} leading={leading} answer={answer} place={place} />
          <Motions item={item} leading={leading} answer={answer} place={place} />
          {leads && (
            <StepButton intent="close-item" given={{ category: item.key }}>
              {m.sitting_close_item({ category: say(item.name) })}
            </StepButton>
          )}
        </Section>
      )}
      {isUnderWay && !item && <EmptyState title={m.sitting_no_item_title()} text={leads ? m.sitting_no_item_lead() : m.sitting_no_item_text()} />}
      <Section title={m.sitting_agenda()}>
        <Agenda agenda={state.agenda} decisions={decisions} calls={leads && isUnderWay && !item ? "may call" : "reads"} />
      </Section>
      <Section title={m.sitting_frame_title()}>
        <FrameFacts frame={frame} timeZone={timeZone} />
        {isUnderWay && <Presence seats={state.seats} timeZone={timeZone} speaking={seatId === null && leads ? "for all" : "for nobody"} />}
        {seat?.isHere && isUnderWay && <OwnPresence seat={seat} answer={answer} />}
        {leads && (
          <Accordion title={frame.closedAt === null ? m.sitting_correct_title() : m.sitting_reopen()} start={answer?.form === "open" ? "open" : "closed"}>
            <FrameForm frame={frame} seats={state.seats} answer={answer} place={place} />
          </Accordion>
        )}
        {leads && isUnderWay && !item && <CloseForm answer={answer} />}
      </Section>
      <MinutesSection frame={frame} pdf={pdf} by={signing} timeZone={timeZone} answer={answer} />
    </>
  );
}

const AGENDA_STATES = { waiting: m.sitting_item_waiting, open: m.sitting_item_open, closed: m.sitting_item_closed } as const satisfies Record<SittingState["agenda"][number]["state"], () => string>;

type AgendaItem = SittingState["agenda"][number];

function Agenda({ agenda, decisions, calls }: { agenda: SittingState["agenda"]; decisions: string | null; calls: "may call" | "reads" }): ReactNode {
  return (
    <Table
      caption={m.sitting_agenda()}
      captionAs="spoken"
      rows={agenda}
      rowKey={({ key }) => key}
      columns={[
        { key: "category", label: m.sitting_column_category(), kind: "head", render: ({ key, name }) => (decisions === null ? say(name) : <TextLink href={`${decisions}/${key}`}>{say(name)}</TextLink>) },
        { key: "entries", label: m.sitting_column_entries(), kind: "number", render: ({ entries }) => entries },
        { key: "state", label: m.sitting_column_state(), render: ({ state }) => AGENDA_STATES[state]() },
        { key: "decision", label: m.sitting_column_decision(), render: ({ decided }) => (decided ? m.sitting_decided() : m.sitting_undecided()) },
        ...(calls === "reads"
          ? []
          : [
              {
                key: "call",
                label: m.sitting_column_call(),
                kind: "action" as const,
                render: ({ key, name, state }: AgendaItem) => (
                  <StepButton intent="call" given={{ category: key }} look="tertiary">
                    {state === "closed" ? m.sitting_call_again({ category: say(name) }) : m.sitting_call({ category: say(name) })}
                  </StepButton>
                ),
              },
            ]),
      ]}
    />
  );
}
