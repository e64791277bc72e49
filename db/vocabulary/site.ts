// The pages that a public site owes, named by their addresses.

export const SITE_PAGES = ["impressum", "datenschutz", "barrierefreiheit", "leichte-sprache", "gebaerdensprache"] as const;
export type SitePage = (typeof SITE_PAGES)[number];

export function isSitePage(value: unknown): value is SitePage {
  return SITE_PAGES.some((page) => page === value);
}
