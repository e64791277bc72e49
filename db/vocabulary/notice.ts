// Closed lists about notices with which municipalities look for partners. What a notice may say stands in areas/library/notice.ts.

/** How far around itself a municipality looks. */
export const REACHES = ["beside", "radius"] as const;
export type Reach = (typeof REACHES)[number];

/** The two sides of a contact: whose notice it is about, and whoever is not. */
export const CONTACT_SIDES = ["host", "guest"] as const;
export type ContactSide = (typeof CONTACT_SIDES)[number];

/** In kilometres: further than from one end of the Land to the other. The schema knows both. */
export const RADIUS_MIN = 1;
export const RADIUS_MAX = 300;
