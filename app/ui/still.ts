// A page that is only read: the browser does not take it over, so its data is not sent a second time. Links and forms work as without scripts.

/** `export const handle = STILL` in the route of such a page. For pages with very much on them. */
export const STILL = "still";
