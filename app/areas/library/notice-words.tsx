// Notices in words: how far somebody looks, why somebody is suggested, and how a notice stands.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatCountry, formatNumber } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Badge } from "#app/ui/badge";
import { TextLink } from "#app/ui/text-link";
import type { Tone } from "#app/ui/tone";
import { TOPIC_NAMES, type Topic } from "#db/vocabulary/topic";

import type { Reason } from "./matching";
import type { NoticeState } from "./notice";
import type { PublicNotice } from "./read-partner-search.server";

export function topicName(topic: Topic): string {
  return say(TOPIC_NAMES[topic]);
}

export function reachWords({ reach, radiusKm, crossBorder }: Pick<PublicNotice, "reach" | "radiusKm" | "crossBorder">): string {
  const near = reach === "beside" || radiusKm === null ? m.notices_reach_beside() : m.notices_reach_radius({ kilometres: formatNumber(radiusKm) });
  return crossBorder ? m.notices_reach_abroad({ near }) : near;
}

export function ReasonWords({ reason }: { reason: Reason }): ReactNode {
  switch (reason.kind) {
    case "wish":
      return (
        <>
          {reason.mutual ? m.notices_reason_mutual() : m.notices_reason_wish()} <TextLink href={`/partnersuche/gesuche/${reason.noticeId}`}>{m.notices_reason_wish_link()}</TextLink>
        </>
      );
    case "experience":
      return (
        <>
          {m.notices_reason_experience()} <TextLink href={reason.href}>{reason.title}</TextLink>
        </>
      );
    case "beside":
      return m.notices_reason_beside();
    case "district":
      return m.notices_reason_district();
    case "abroad":
      return m.notices_reason_abroad({ country: formatCountry(reason.country) });
    case "distance":
      return m.notices_reason_distance({ kilometres: formatNumber(reason.kilometres) });
  }
}

const STATES = {
  open: { text: m.notices_state_open, tone: "success" },
  expired: { text: m.notices_state_expired, tone: "neutral" },
  ended: { text: m.notices_state_ended, tone: "neutral" },
  removed: { text: m.notices_state_removed, tone: "warning" },
} as const satisfies Record<NoticeState, { readonly text: () => string; readonly tone: Tone }>;

export function NoticeStateBadge({ state }: { state: NoticeState }): ReactNode {
  const { text, tone } = STATES[state];
  return <Badge tone={tone}>{text()}</Badge>;
}
