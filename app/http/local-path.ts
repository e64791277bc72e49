// Where to go on after a form: a path of this site and nothing else, so that no link can send people elsewhere.

/** The given path when it is one of this site, else the home page. */
export function localPath(value: unknown): string {
  if (typeof value !== "string" || !value.startsWith("/") || value.startsWith("//") || value.includes("\\")) return "/";
  return URL.canParse(value, "http://here.invalid") && new URL(value, "http://here.invalid").host === "here.invalid" ? value : "/";
}
