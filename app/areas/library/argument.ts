// The law of arguments: which fits what somebody looks for, and which may be shown to everybody.
import { ok, refused, type Result } from "#app/base/result";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import { AUDIENCES, type ArgumentContent, type ArgumentKind, type ArgumentState, type Audience } from "#db/vocabulary/argument";
import { isTopic, type Topic } from "#db/vocabulary/topic";

export type Argument = ArgumentContent & { readonly id: string };

/** Null: any. */
export type AskedArguments = { readonly topic: Topic | null; readonly audience: Audience | null };

export function isAudience(value: string): value is Audience {
  return AUDIENCES.some((audience) => audience === value);
}

/** What an address asks for; `unknown`: it names a field or an audience that does not exist, which is then left out. */
export function askedArguments(address: URLSearchParams): AskedArguments & { readonly unknown: "yes" | "no" } {
  const topic = address.get("feld") ?? "";
  const audience = address.get("fuer") ?? "";
  const asked = { topic: isTopic(topic) ? topic : null, audience: isAudience(audience) ? audience : null };
  return { ...asked, unknown: (topic !== "" && asked.topic === null) || (audience !== "" && asked.audience === null) ? "yes" : "no" };
}

export function addressOfArguments(path: string, { topic, audience }: AskedArguments): string {
  const search = new URLSearchParams({ ...(topic === null ? {} : { feld: topic }), ...(audience === null ? {} : { fuer: audience }) }).toString();
  return search === "" ? path : `${path}?${search}`;
}

/** An argument without a field is about all of them. */
function fits({ topics, audiences }: ArgumentContent, { topic, audience }: AskedArguments): boolean {
  return (topic === null || topics.length === 0 || topics.includes(topic)) && (audience === null || audiences.includes(audience));
}

/** Of one kind, those that fit: what is about the field itself before what is about all of them, else in the order given. */
export function fittingArguments<A extends ArgumentContent>(all: readonly A[], kind: ArgumentKind, asked: AskedArguments): readonly A[] {
  const fitting = all.filter((each) => each.kind === kind && fits(each, asked));
  const own = (each: A) => asked.topic !== null && each.topics.includes(asked.topic);
  return [...fitting.filter(own), ...fitting.filter((each) => !own(each))];
}

export type PublishProblem = "no-source" | "no-evidence" | "no-audience";

/** Nothing is published that does not say on what it rests, and whom it is for. */
export function mayBePublic({ sources, evidence, audiences }: ArgumentContent): Result<undefined, PublishProblem> {
  if (evidence.de.trim() === "") return refused("no-evidence");
  if (audiences.length === 0) return refused("no-audience");
  return sources.length === 0 ? refused("no-source") : ok();
}

const NEXT = { draft: ["published"], published: ["withdrawn"], withdrawn: ["published"] } as const satisfies Record<ArgumentState, readonly ArgumentState[]>;

/** A draft is published, what is public can be withdrawn, and what was withdrawn published again. */
export function mayBecome(from: ArgumentState, to: ArgumentState): boolean {
  return NEXT[from].some((state) => state === to);
}

export function mayKeepArguments(viewer: Viewer): Result<undefined, "forbidden"> {
  return isOrganiser(viewer) ? ok() : refused("forbidden");
}
