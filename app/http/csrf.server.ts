// Writes are taken from our own pages only: browsers say where a request comes from, and cookies are SameSite=Lax besides.

export type WriteOrigin = {
  readonly method: string;
  readonly origin: string | undefined;
  readonly secFetchSite: string | undefined;
};

const READING = ["GET", "HEAD", "OPTIONS"];

/** True when a request may not write: its Origin is another one, or it names no origin at all. */
export function isForeignWrite({ method, origin, secFetchSite }: WriteOrigin, ownOrigin: string): boolean {
  if (READING.includes(method)) return false;
  if (origin !== undefined && origin !== "null") return origin !== ownOrigin;
  return secFetchSite !== "same-origin";
}
