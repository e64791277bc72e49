CREATE TABLE `advice_setting` (
	`id` integer PRIMARY KEY NOT NULL,
	`keep_months` integer NOT NULL,
	`changed_at` integer,
	`changed_by` text,
	FOREIGN KEY (`changed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "advice_setting_one" CHECK(id = 1),
	CONSTRAINT "advice_setting_months" CHECK(keep_months between 6 and 120)
) STRICT;
--> statement-breakpoint
CREATE TABLE `past_involvement` (
	`case_number` text NOT NULL,
	`person_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`kind` text NOT NULL,
	`project` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`case_number`, `person_id`, `organisation_id`, `kind`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "past_involvement_kind" CHECK(kind in ('adviser', 'assessor'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `past_involvement_person` ON `past_involvement` (`person_id`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_funding_answer_sheet` (
	`case_id` text PRIMARY KEY NOT NULL,
	`applicant_id` text,
	`answers` text NOT NULL,
	`guideline` text NOT NULL,
	`handed_in_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `advice_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`applicant_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_funding_answer_sheet`("case_id", "applicant_id", "answers", "guideline", "handed_in_at") SELECT "case_id", "applicant_id", "answers", (SELECT json_object('decree', '2021-08-31', 'validFrom', '2021-10-02', 'validUntil', valid_until, 'pairCents', 17500000, 'furtherPartnerCents', 3500000, 'singlePartnerCents', 7500000, 'maximumSharePercent', 90, 'minimumYears', 5, 'minimumSaving', 1500) FROM funding_setting), "handed_in_at" FROM `funding_answer_sheet`;--> statement-breakpoint
DROP TABLE `funding_answer_sheet`;--> statement-breakpoint
ALTER TABLE `__new_funding_answer_sheet` RENAME TO `funding_answer_sheet`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
ALTER TABLE `advice_case` ADD `swept_at` integer;--> statement-breakpoint
INSERT INTO advice_setting (id, keep_months) VALUES (1, 36);
--> statement-breakpoint
CREATE TRIGGER advice_setting_no_insert BEFORE INSERT ON advice_setting
BEGIN SELECT RAISE(ABORT, 'advice_setting: one row'); END;
--> statement-breakpoint
CREATE TRIGGER advice_setting_no_delete BEFORE DELETE ON advice_setting
BEGIN SELECT RAISE(ABORT, 'advice_setting: one row'); END;
--> statement-breakpoint
CREATE TRIGGER past_involvement_no_update BEFORE UPDATE ON past_involvement
BEGIN SELECT RAISE(ABORT, 'past_involvement: written once'); END;
--> statement-breakpoint
CREATE TRIGGER advice_case_swept BEFORE UPDATE OF swept_at ON advice_case
WHEN NEW.swept_at IS NOT NULL AND (OLD.closed_at IS NULL OR OLD.closed_at > NEW.swept_at - 15638400000)
BEGIN SELECT RAISE(ABORT, 'advice_case: not closed for six months'); END;
--> statement-breakpoint
CREATE TRIGGER advice_case_no_delete BEFORE DELETE ON advice_case
WHEN OLD.swept_at IS NULL
BEGIN SELECT RAISE(ABORT, 'advice_case: kept'); END;
--> statement-breakpoint
DROP TRIGGER case_message_no_delete;
--> statement-breakpoint
CREATE TRIGGER case_message_no_delete BEFORE DELETE ON case_message
WHEN (SELECT swept_at FROM advice_case WHERE id = OLD.case_id) IS NULL
BEGIN SELECT RAISE(ABORT, 'case_message: append only'); END;
--> statement-breakpoint
DROP TRIGGER case_note_no_delete;
--> statement-breakpoint
CREATE TRIGGER case_note_no_delete BEFORE DELETE ON case_note
WHEN (SELECT swept_at FROM advice_case WHERE id = OLD.case_id) IS NULL
BEGIN SELECT RAISE(ABORT, 'case_note: append only'); END;
--> statement-breakpoint
DROP TRIGGER case_involvement_no_delete;
--> statement-breakpoint
CREATE TRIGGER case_involvement_no_delete BEFORE DELETE ON case_involvement
WHEN (SELECT swept_at FROM advice_case WHERE id = OLD.case_id) IS NULL
BEGIN SELECT RAISE(ABORT, 'case_involvement: append only'); END;
--> statement-breakpoint
CREATE TRIGGER funding_answer_sheet_no_update BEFORE UPDATE ON funding_answer_sheet
BEGIN SELECT RAISE(ABORT, 'funding_answer_sheet: append only'); END;
--> statement-breakpoint
CREATE TRIGGER funding_answer_sheet_no_delete BEFORE DELETE ON funding_answer_sheet
WHEN (SELECT swept_at FROM advice_case WHERE id = OLD.case_id) IS NULL
BEGIN SELECT RAISE(ABORT, 'funding_answer_sheet: append only'); END;
--> statement-breakpoint
DROP TRIGGER funding_view_no_delete;
--> statement-breakpoint
CREATE TRIGGER funding_view_no_delete BEFORE DELETE ON funding_view
WHEN (SELECT swept_at FROM advice_case WHERE id = OLD.case_id) IS NULL
BEGIN SELECT RAISE(ABORT, 'funding_view: kept'); END;
--> statement-breakpoint
DROP TRIGGER regional_note_no_delete;
--> statement-breakpoint
CREATE TRIGGER regional_note_no_delete BEFORE DELETE ON regional_note
WHEN (SELECT swept_at FROM advice_case WHERE id = OLD.case_id) IS NULL
BEGIN SELECT RAISE(ABORT, 'regional_note: append only'); END;
