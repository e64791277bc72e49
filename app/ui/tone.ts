// The moods a message, badge or bar can have. Tone is never the only carrier: a text always says the same.

import type { IconName } from "#app/ui/icon";

export type FeedbackTone = "info" | "success" | "warning" | "danger";
export type Tone = "neutral" | FeedbackTone;

export const TONE_ICON = {
  info: "info",
  success: "success",
  warning: "warning",
  danger: "danger",
} as const satisfies Record<FeedbackTone, IconName>;
