// The pages that every public site owes, as the office writes them. Without a version the shipped text stands.
import { sql } from "drizzle-orm";
import { check, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

import { instantColumn, localised, oneOf } from "#db/columns";
import { SITE_PAGES, type SitePage } from "#db/vocabulary/site";

import { person } from "./accounts";

/** Every version that was published; the latest is what people read. Append only: triggers of the migrations refuse update and delete. */
export const sitePageVersion = sqliteTable(
  "site_page_version",
  {
    page: text().$type<SitePage>().notNull(),
    no: integer().notNull(),
    title: localised().notNull(),
    lead: localised().notNull(),
    /** Markup as areas/competition/markup.ts reads it. */
    body: localised().notNull(),
    savedAt: instantColumn().notNull(),
    savedBy: text().notNull().references(() => person.id),
  },
  (t) => [primaryKey({ columns: [t.page, t.no] }), check("site_page_version_page", sql.raw(oneOf("page", SITE_PAGES))), check("site_page_version_no", sql.raw("no >= 1"))],
);
