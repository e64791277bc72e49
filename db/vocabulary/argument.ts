// What an argument for working together is made of: a building block that the office words, checks and publishes.
import type { Source } from "./example";
import type { LocalisedText } from "./locale";
import type { Topic } from "./topic";

/** `argument`: a claim with its evidence. `objection`: what is often said against it, with an answer. */
export const ARGUMENT_KINDS = ["argument", "objection"] as const;
export type ArgumentKind = (typeof ARGUMENT_KINDS)[number];

/** Whom it is meant to convince. */
export const AUDIENCES = ["council", "administration", "staff", "citizens"] as const;
export type Audience = (typeof AUDIENCES)[number];

export const ARGUMENT_STATES = ["draft", "published", "withdrawn"] as const;
export type ArgumentState = (typeof ARGUMENT_STATES)[number];

/** What one version says. */
export type ArgumentContent = {
  readonly kind: ArgumentKind;
  /** Fields it is about; empty: all of them. */
  readonly topics: readonly Topic[];
  readonly audiences: readonly Audience[];
  /** Of an objection: what is said against it. */
  readonly claim: LocalisedText;
  /** Of an objection: the answer. */
  readonly evidence: LocalisedText;
  readonly sources: readonly Source[];
};
