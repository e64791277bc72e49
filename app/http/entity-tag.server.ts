// Whether a reader has already what an answer would hold (RFC 9110, 13.1.2).

const weak = (tag: string) => tag.trim().replace(/^W\//, "");

/** Tags are compared weakly; "*" is whatever there is. */
export function hasAlready(request: Request, etag: string): boolean {
  const known = request.headers.get("If-None-Match");
  return known !== null && known.split(",").some((tag) => tag.trim() === "*" || weak(tag) === weak(etag));
}
