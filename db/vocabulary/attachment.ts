// The kinds of files an entry takes, by media type: what every reader can open and no computer runs.

export const ATTACHMENT_TYPES = ["application/pdf", "image/jpeg", "image/png", "image/webp"] as const;
export type AttachmentType = (typeof ATTACHMENT_TYPES)[number];

export function isAttachmentType(type: string | undefined): type is AttachmentType {
  return ATTACHMENT_TYPES.some((known) => known === type);
}
