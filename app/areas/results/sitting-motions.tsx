// The motions of the category under way: to put one, to vote on it, to count.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Badge } from "#app/ui/badge";
import { ButtonGroup, SubmitButton } from "#app/ui/button";
import { Section } from "#app/ui/section";
import { Select } from "#app/ui/select";
import { TextArea } from "#app/ui/text-area";
import { VOTES, type Vote } from "#db/vocabulary/sitting";

import type { ItemInRoom, MotionInRoom } from "./read-sitting.server";
import { keptAt, sittingFields, SittingForm, StepButton } from "./sitting-forms";
import { entryName, type Leading, type OfForms } from "./sitting-item";

const VOTE_WORDS = { yes: m.sitting_vote_yes, no: m.sitting_vote_no, abstain: m.sitting_vote_abstain } as const satisfies Record<Vote, () => string>;

/** Motions({ item, leading, answer, place }) */
export function Motions({ item, leading, ...forms }: { item: ItemInRoom; leading: Leading } & OfForms): ReactNode {
  return (
    <Section title={m.sitting_motions_title()} level={3}>
      {item.motions.length === 0 && <p>{m.sitting_motions_none()}</p>}
      {item.motions.map((motion) => (
        <MotionPart key={motion.id} motion={motion} leading={leading} />
      ))}
      {item.movers.length > 0 && <MotionForm item={item} {...forms} />}
    </Section>
  );
}

/** "Angenommen mit 4 Ja, 2 Nein, 1 Enthaltung" */
export function resultWords({ outcome, casting, count }: NonNullable<MotionInRoom["result"]>): string {
  const words = outcome === "carried" ? m.sitting_carried(count) : m.sitting_rejected(count);
  return casting ? `${words} ${m.sitting_casting()}` : words;
}

function MotionPart({ motion, leading }: { motion: MotionInRoom; leading: Leading }): ReactNode {
  const { id, no, text, entry, mover, result, given, present, entitled, quorate, presiding, ballots } = motion;
  return (
    <Section
      title={m.sitting_motion_no({ no })}
      level={4}
      action={result && <Badge tone={result.outcome === "carried" ? "success" : "neutral"}>{result.outcome === "carried" ? m.sitting_outcome_carried() : m.sitting_outcome_rejected()}</Badge>}
    >
      {text === null ? <p>{m.sitting_motion_kept()}</p> : <p>{text}</p>}
      {text !== null && <p>{entry === null ? m.sitting_moved_by({ name: mover }) : m.sitting_moved_about({ name: mover, entry: entryName(entry) })}</p>}
      {text !== null && (result ? <p>{resultWords(result)}</p> : <p role="status">{m.sitting_votes_given({ given, present })}</p>)}
      {text !== null && !result && <p>{quorate ? (presiding === null ? m.sitting_nobody_presides() : m.sitting_presides({ name: presiding })) : m.sitting_not_quorate({ present, entitled })}</p>}
      {ballots.map(({ jurorId, juror, given: hasVoted, vote }) => (
        <SittingForm key={jurorId} intent="vote" given={{ motionId: id, jurorId }} className="lb-ballot">
          <p id={`vote-${id}-${jurorId}`}>{vote !== null ? m.sitting_your_vote({ vote: VOTE_WORDS[vote]() }) : ballots.length === 1 ? m.sitting_vote_now() : m.sitting_vote_of({ juror, state: hasVoted ? m.sitting_has_voted() : m.sitting_has_not_voted() })}</p>
          <ButtonGroup>
            {VOTES.map((each) => (
              <SubmitButton key={each} look={vote === each ? "primary" : "secondary"} name="vote" value={each} aria-describedby={`vote-${id}-${jurorId}`} aria-pressed={vote === null ? undefined : vote === each}>
                {VOTE_WORDS[each]()}
              </SubmitButton>
            ))}
          </ButtonGroup>
        </SittingForm>
      ))}
      {leading === "leads" && text !== null && !result && quorate && (
        <StepButton intent="count" given={{ motionId: id }}>
          {m.sitting_count({ no })}
        </StepButton>
      )}
    </Section>
  );
}

function MotionForm({ item, answer, place }: { item: ItemInRoom } & OfForms): ReactNode {
  const [only, ...others] = item.movers;
  const fields = sittingFields("move", ["jurorId", "entryId", "text"], answer);
  const mover = fields.of("jurorId");
  return (
    <Section title={m.sitting_move_title()} level={4}>
      <SittingForm intent="move" given={{ category: item.key, no: item.motions.length + 1 }} id="move" keep={{ ...keptAt(place, "move", answer, `-${item.key}`), taken: "clear" }}>
        {others.length === 0 ? <input type="hidden" name="jurorId" value={only?.id} /> : <Select {...mover} label={m.sitting_mover()} required emptyLabel={m.results_choose()} options={item.movers.map(({ id, name }) => ({ value: id, label: name }))} />}
        <Select {...fields.of("entryId")} label={m.sitting_move_about()} help={m.sitting_move_about_help()} optionalLabel={m.shell_optional()} emptyLabel={m.sitting_move_category()} options={item.entries.filter(({ kept }) => !kept).map((entry) => ({ value: entry.id, label: entryName(entry) }))} />
        <TextArea {...fields.of("text")} label={m.sitting_move_text()} required rows={2} />
        <SubmitButton look="secondary">{m.sitting_move()}</SubmitButton>
      </SittingForm>
    </Section>
  );
}
