// The meeting on the screen in the room: large, to be read from afar, with nothing to press. Points only once they are shown to all.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDecimal } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Badge } from "#app/ui/badge";
import type { Connection } from "#app/ui/live";
import type { LocalisedText } from "#db/vocabulary/locale";

import type { EntryInRoom, ItemInRoom, SittingState } from "./read-sitting.server";
import { entryName, PointsTable, WhoIsHere } from "./sitting-item";
import { resultWords } from "./sitting-motions";

/** SittingScreen({ state, edition, connection }) */
export function SittingScreen({ state, edition, connection }: { state: SittingState; edition: LocalisedText; connection: Connection }): ReactNode {
  const { frame, item } = state;
  return (
    <div className="lb-screen">
      <p className="kern-preline">{say(edition)}</p>
      {frame !== null && frame.closedAt === null && item !== null ? <OnScreen item={item} /> : <h1>{frame === null ? m.sitting_not_open_title() : frame.closedAt === null ? m.sitting_no_item_title() : m.sitting_screen_over()}</h1>}
      {frame !== null && frame.closedAt === null && item === null && (
        <ol>
          {state.agenda.map(({ key, name, state: stage }) => (
            <li key={key}>
              {say(name)} {stage === "closed" && <Badge tone="success">{m.sitting_item_closed()}</Badge>}
            </li>
          ))}
        </ol>
      )}
      <p role="status">{connection === "cut" ? m.sitting_cut() : ""}</p>
    </div>
  );
}

function OnScreen({ item }: { item: ItemInRoom }): ReactNode {
  const now = item.entries.find(({ stage }) => stage === "now");
  const last = item.motions.at(-1);
  return (
    <>
      <h1>{say(item.name)}</h1>
      {now ? <Discussed item={item} entry={now} /> : <Order item={item} />}
      {last && (
        <section>
          <h2>{m.sitting_motion_no({ no: last.no })}</h2>
          <p>{last.text}</p>
          {last.entry && <p>{entryName(last.entry)}</p>}
          <p className="lb-screen__result">{last.result ? resultWords(last.result) : m.sitting_votes_given({ given: last.given, present: last.present })}</p>
        </section>
      )}
      <WhoIsHere item={item} />
    </>
  );
}

function Discussed({ item, entry }: { item: ItemInRoom; entry: EntryInRoom }): ReactNode {
  return (
    <section>
      <h2>{entryName(entry)}</h2>
      {entry.lead !== "" && <p>{entry.lead}</p>}
      {entry.score !== null && <p className="lb-screen__result">{m.results_score_of_hundred({ score: formatDecimal(entry.score) })}</p>}
      {entry.sheets && <PointsTable item={item} entry={entry} sheets={entry.sheets} />}
    </section>
  );
}

function Order({ item }: { item: ItemInRoom }): ReactNode {
  return (
    <section>
      <h2>{m.sitting_entries_title()}</h2>
      <ol>
        {item.entries.map((entry) => (
          <li key={entry.id}>
            {entryName(entry)} {entry.leaning !== null && entry.leaning > 0 && <span>{m.sitting_leaning({ count: entry.leaning })}</span>} {entry.stage === "done" && <Badge tone="success">{m.sitting_stage_done()}</Badge>}
          </li>
        ))}
      </ol>
    </section>
  );
}
