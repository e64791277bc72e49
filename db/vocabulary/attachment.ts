// The kinds of files an entry takes, by media type: what every reader can open and no computer runs; how large and how many.

export const ATTACHMENT_TYPES = ["application/pdf", "image/jpeg", "image/png", "image/webp"] as const;
export type AttachmentType = (typeof ATTACHMENT_TYPES)[number];

/** Bytes of one file. */
export const FILE_LIMIT = 64_000_000;
/** Of one entry. The triggers of the migrations know both. */
export const MAX_FILES = 10;
export const ENTRY_LIMIT = 200_000_000;

/** Of a picture: more than a camera usually takes, less than what fills a small machine's memory when it is unpacked. */
export const PIXEL_LIMIT = 64_000_000;

/** How the search of a PDF's text ended: it has no text where it is made of pictures, as scans are. */
export const FILE_READINGS = ["read", "without-text", "unreadable"] as const;
export type FileReading = (typeof FILE_READINGS)[number];

export function isAttachmentType(type: string | undefined): type is AttachmentType {
  return ATTACHMENT_TYPES.some((known) => known === type);
}
