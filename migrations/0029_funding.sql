CREATE TABLE `funded_cooperation` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`topic` text NOT NULL,
	`lead_id` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`amount_cents` integer NOT NULL,
	`region` text NOT NULL,
	`digital` integer NOT NULL,
	`added_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`lead_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "funded_cooperation_title" CHECK(trim(title) <> ''),
	CONSTRAINT "funded_cooperation_topic" CHECK(topic in ('digital', 'administration', 'finance', 'public-order', 'rescue', 'schools', 'social', 'health', 'culture', 'economy', 'planning', 'mobility', 'climate', 'water-waste', 'construction')),
	CONSTRAINT "funded_cooperation_period" CHECK(starts_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and ends_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and ends_on >= starts_on),
	CONSTRAINT "funded_cooperation_amount" CHECK(amount_cents between 1 and 1000000000000),
	CONSTRAINT "funded_cooperation_region" CHECK(region in ('duesseldorf', 'koeln', 'muenster', 'detmold', 'arnsberg'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `funded_cooperation_once` ON `funded_cooperation` (`lead_id`,`title`);--> statement-breakpoint
CREATE INDEX `funded_cooperation_starts` ON `funded_cooperation` (`starts_on`);--> statement-breakpoint
CREATE TABLE `funded_partner` (
	`cooperation_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	PRIMARY KEY(`cooperation_id`, `organisation_id`),
	FOREIGN KEY (`cooperation_id`) REFERENCES `funded_cooperation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `funded_partner_organisation` ON `funded_partner` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `funding_answer_sheet` (
	`case_id` text PRIMARY KEY NOT NULL,
	`applicant_id` text NOT NULL,
	`answers` text NOT NULL,
	`handed_in_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `advice_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`applicant_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `funding_setting` (
	`id` integer PRIMARY KEY NOT NULL,
	`valid_until` text NOT NULL,
	`amount_readers` text NOT NULL,
	`changed_at` integer,
	`changed_by` text,
	FOREIGN KEY (`changed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "funding_setting_one" CHECK(id = 1),
	CONSTRAINT "funding_setting_until" CHECK(valid_until glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "funding_setting_readers" CHECK(amount_readers in ('public', 'signed-in', 'office'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `funding_view` (
	`case_id` text NOT NULL,
	`side` text NOT NULL,
	`recommendation` text NOT NULL,
	`reason` text NOT NULL,
	`conditions` text NOT NULL,
	`given_by` text NOT NULL,
	`given_at` integer NOT NULL,
	PRIMARY KEY(`case_id`, `side`),
	FOREIGN KEY (`case_id`) REFERENCES `funding_answer_sheet`(`case_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`given_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "funding_view_side" CHECK(side in ('office', 'regional-government')),
	CONSTRAINT "funding_view_recommendation" CHECK(recommendation in ('apply', 'apply-with-conditions', 'do-not-apply')),
	CONSTRAINT "funding_view_reason" CHECK(trim(reason) <> ''),
	CONSTRAINT "funding_view_conditions" CHECK(recommendation <> 'apply-with-conditions' or trim(conditions) <> '')
) STRICT;
--> statement-breakpoint
CREATE TABLE `regional_note` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`author_id` text NOT NULL,
	`text` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `funding_answer_sheet`(`case_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "regional_note_text" CHECK(trim(text) <> '')
) STRICT;
--> statement-breakpoint
CREATE INDEX `regional_note_case` ON `regional_note` (`case_id`,`written_at`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_person_role` (
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`person_id`, `role`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "person_role_role" CHECK(role in ('organiser', 'observer', 'adviser', 'regional-government'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_person_role`("person_id", "role") SELECT "person_id", "role" FROM `person_role`;--> statement-breakpoint
DROP TABLE `person_role`;--> statement-breakpoint
ALTER TABLE `__new_person_role` RENAME TO `person_role`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
INSERT INTO funding_setting (id, valid_until, amount_readers) VALUES (1, '2026-12-31', 'office');
--> statement-breakpoint
CREATE TRIGGER funding_setting_no_insert BEFORE INSERT ON funding_setting
BEGIN SELECT RAISE(ABORT, 'funding_setting: one row'); END;
--> statement-breakpoint
CREATE TRIGGER funding_setting_no_delete BEFORE DELETE ON funding_setting
BEGIN SELECT RAISE(ABORT, 'funding_setting: one row'); END;
--> statement-breakpoint
CREATE TRIGGER funded_partner_is_not_lead BEFORE INSERT ON funded_partner
WHEN EXISTS (SELECT 1 FROM funded_cooperation WHERE id = NEW.cooperation_id AND lead_id = NEW.organisation_id)
BEGIN SELECT RAISE(ABORT, 'funded_partner: lead again'); END;
--> statement-breakpoint
CREATE TRIGGER funding_answer_sheet_no_update BEFORE UPDATE ON funding_answer_sheet
BEGIN SELECT RAISE(ABORT, 'funding_answer_sheet: append only'); END;
--> statement-breakpoint
CREATE TRIGGER funding_answer_sheet_no_delete BEFORE DELETE ON funding_answer_sheet
BEGIN SELECT RAISE(ABORT, 'funding_answer_sheet: append only'); END;
--> statement-breakpoint
CREATE TRIGGER funding_view_stands BEFORE UPDATE ON funding_view
WHEN (SELECT count(*) FROM funding_view WHERE case_id = OLD.case_id) = 2
BEGIN SELECT RAISE(ABORT, 'funding_view: both are given'); END;
--> statement-breakpoint
CREATE TRIGGER funding_view_no_delete BEFORE DELETE ON funding_view
BEGIN SELECT RAISE(ABORT, 'funding_view: kept'); END;
--> statement-breakpoint
CREATE TRIGGER regional_note_no_update BEFORE UPDATE ON regional_note
BEGIN SELECT RAISE(ABORT, 'regional_note: append only'); END;
--> statement-breakpoint
CREATE TRIGGER regional_note_no_delete BEFORE DELETE ON regional_note
BEGIN SELECT RAISE(ABORT, 'regional_note: append only'); END;
