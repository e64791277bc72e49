CREATE TABLE `advice_case` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`year` integer NOT NULL,
	`running` integer NOT NULL,
	`number` text NOT NULL,
	`state` text NOT NULL,
	`project` text NOT NULL,
	`topic` text NOT NULL,
	`concern` text NOT NULL,
	`wished` text DEFAULT '' NOT NULL,
	`region` text,
	`requester_name` text NOT NULL,
	`requester_email` text NOT NULL,
	`requester_id` text,
	`locale` text NOT NULL,
	`adviser_id` text,
	`opened_at` integer NOT NULL,
	`touched_at` integer NOT NULL,
	`closed_at` integer,
	FOREIGN KEY (`requester_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`adviser_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "advice_case_kind" CHECK(kind in ('advice', 'pre-assessment')),
	CONSTRAINT "advice_case_state_known" CHECK(state in ('received', 'in-progress', 'waiting', 'closed')),
	CONSTRAINT "advice_case_topic" CHECK(topic in ('digital', 'administration', 'finance', 'public-order', 'rescue', 'schools', 'social', 'health', 'culture', 'economy', 'planning', 'mobility', 'climate', 'water-waste', 'construction')),
	CONSTRAINT "advice_case_region" CHECK(region is null or region in ('duesseldorf', 'koeln', 'muenster', 'detmold', 'arnsberg')),
	CONSTRAINT "advice_case_email_plain" CHECK("advice_case"."requester_email" = lower(trim("advice_case"."requester_email"))),
	CONSTRAINT "advice_case_words" CHECK(trim(project) <> '' and trim(concern) <> '' and trim(requester_name) <> ''),
	CONSTRAINT "advice_case_closed" CHECK((state = 'closed') = (closed_at is not null)),
	CONSTRAINT "advice_case_taken" CHECK(state not in ('in-progress', 'waiting') or adviser_id is not null)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `advice_case_number_unique` ON `advice_case` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `advice_case_running` ON `advice_case` (`kind`,`year`,`running`);--> statement-breakpoint
CREATE INDEX `advice_case_state` ON `advice_case` (`state`,`touched_at`);--> statement-breakpoint
CREATE INDEX `advice_case_requester` ON `advice_case` (`requester_id`);--> statement-breakpoint
CREATE INDEX `advice_case_email` ON `advice_case` (`requester_email`);--> statement-breakpoint
CREATE INDEX `advice_case_adviser` ON `advice_case` (`adviser_id`);--> statement-breakpoint
CREATE TABLE `appointment` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`slot_id` text,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`place` text NOT NULL,
	`made_at` integer NOT NULL,
	`made_by` text,
	`cancelled_at` integer,
	`cancelled_side` text,
	`reminded_at` integer,
	FOREIGN KEY (`case_id`) REFERENCES `advice_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`slot_id`) REFERENCES `consultation_slot`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "appointment_span" CHECK(ends_at > starts_at),
	CONSTRAINT "appointment_cancelled" CHECK((cancelled_at is null) = (cancelled_side is null) and (cancelled_side is null or cancelled_side in ('requester', 'office')))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `appointment_slot` ON `appointment` (`slot_id`) WHERE cancelled_at is null;--> statement-breakpoint
CREATE INDEX `appointment_case` ON `appointment` (`case_id`);--> statement-breakpoint
CREATE INDEX `appointment_starts` ON `appointment` (`starts_at`);--> statement-breakpoint
CREATE TABLE `case_document` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`side` text NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`size` integer NOT NULL,
	`type` text NOT NULL,
	`sha256` text NOT NULL,
	`uploaded_at` integer NOT NULL,
	`uploaded_by` text,
	FOREIGN KEY (`case_id`) REFERENCES `advice_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`uploaded_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "case_document_side" CHECK(side in ('requester', 'office')),
	CONSTRAINT "case_document_size" CHECK(size between 1 and 64000000),
	CONSTRAINT "case_document_type" CHECK(type in ('application/pdf', 'image/jpeg', 'image/png', 'image/webp'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `case_document_key_unique` ON `case_document` (`key`);--> statement-breakpoint
CREATE INDEX `case_document_case` ON `case_document` (`case_id`);--> statement-breakpoint
CREATE TABLE `case_involvement` (
	`case_id` text NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`case_id`, `person_id`, `kind`),
	FOREIGN KEY (`case_id`) REFERENCES `advice_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "case_involvement_kind" CHECK(kind in ('adviser', 'assessor'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `case_involvement_person` ON `case_involvement` (`person_id`);--> statement-breakpoint
CREATE TABLE `case_link` (
	`hash` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `advice_case`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `case_link_case` ON `case_link` (`case_id`);--> statement-breakpoint
CREATE TABLE `case_message` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`side` text NOT NULL,
	`author_id` text,
	`text` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `advice_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "case_message_side" CHECK(side in ('requester', 'office')),
	CONSTRAINT "case_message_author" CHECK(side = 'requester' or author_id is not null),
	CONSTRAINT "case_message_text" CHECK(trim(text) <> '')
) STRICT;
--> statement-breakpoint
CREATE INDEX `case_message_case` ON `case_message` (`case_id`,`written_at`);--> statement-breakpoint
CREATE TABLE `case_note` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`author_id` text NOT NULL,
	`text` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `advice_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "case_note_text" CHECK(trim(text) <> '')
) STRICT;
--> statement-breakpoint
CREATE INDEX `case_note_case` ON `case_note` (`case_id`,`written_at`);--> statement-breakpoint
CREATE TABLE `case_party` (
	`case_id` text NOT NULL,
	`position` integer NOT NULL,
	`role` text NOT NULL,
	`organisation_id` text,
	`name` text NOT NULL,
	PRIMARY KEY(`case_id`, `position`),
	FOREIGN KEY (`case_id`) REFERENCES `advice_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "case_party_role" CHECK(role in ('lead', 'partner')),
	CONSTRAINT "case_party_lead" CHECK((role = 'lead') = (position = 0)),
	CONSTRAINT "case_party_name" CHECK(trim(name) <> '')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `case_party_once` ON `case_party` (`case_id`,`organisation_id`);--> statement-breakpoint
CREATE INDEX `case_party_organisation` ON `case_party` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `consultation_slot` (
	`id` text PRIMARY KEY NOT NULL,
	`host_id` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`place` text NOT NULL,
	`offered_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`host_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "consultation_slot_span" CHECK(ends_at > starts_at),
	CONSTRAINT "consultation_slot_place" CHECK(trim(place) <> '')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `consultation_slot_host` ON `consultation_slot` (`host_id`,`starts_at`) WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX `consultation_slot_starts` ON `consultation_slot` (`starts_at`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_person_role` (
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`person_id`, `role`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "person_role_role" CHECK(role in ('organiser', 'observer', 'adviser'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_person_role`("person_id", "role") SELECT "person_id", "role" FROM `person_role`;--> statement-breakpoint
DROP TABLE `person_role`;--> statement-breakpoint
ALTER TABLE `__new_person_role` RENAME TO `person_role`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE TRIGGER case_message_no_update BEFORE UPDATE ON case_message
BEGIN SELECT RAISE(ABORT, 'case_message: append only'); END;
--> statement-breakpoint
CREATE TRIGGER case_message_no_delete BEFORE DELETE ON case_message
BEGIN SELECT RAISE(ABORT, 'case_message: append only'); END;
--> statement-breakpoint
CREATE TRIGGER case_note_no_update BEFORE UPDATE ON case_note
BEGIN SELECT RAISE(ABORT, 'case_note: append only'); END;
--> statement-breakpoint
CREATE TRIGGER case_note_no_delete BEFORE DELETE ON case_note
BEGIN SELECT RAISE(ABORT, 'case_note: append only'); END;
--> statement-breakpoint
CREATE TRIGGER case_involvement_no_update BEFORE UPDATE ON case_involvement
BEGIN SELECT RAISE(ABORT, 'case_involvement: append only'); END;
--> statement-breakpoint
CREATE TRIGGER case_involvement_no_delete BEFORE DELETE ON case_involvement
BEGIN SELECT RAISE(ABORT, 'case_involvement: append only'); END;
--> statement-breakpoint
CREATE TRIGGER advice_case_number_stays BEFORE UPDATE OF id, kind, year, running, number, opened_at ON advice_case
WHEN (NEW.id, NEW.kind, NEW.year, NEW.running, NEW.number, NEW.opened_at) IS NOT (OLD.id, OLD.kind, OLD.year, OLD.running, OLD.number, OLD.opened_at)
BEGIN SELECT RAISE(ABORT, 'advice_case: number stays'); END;
--> statement-breakpoint
CREATE TRIGGER appointment_in_open_slot BEFORE INSERT ON appointment
WHEN NEW.slot_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM consultation_slot WHERE id = NEW.slot_id AND withdrawn_at IS NULL AND starts_at = NEW.starts_at AND ends_at = NEW.ends_at)
BEGIN SELECT RAISE(ABORT, 'appointment: slot is not offered'); END;
--> statement-breakpoint
CREATE TRIGGER consultation_slot_booked BEFORE UPDATE OF host_id, starts_at, ends_at, withdrawn_at ON consultation_slot
WHEN EXISTS (SELECT 1 FROM appointment WHERE slot_id = OLD.id AND cancelled_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'consultation_slot: booked'); END;
