CREATE TABLE `partner_answer` (
	`partner_id` text NOT NULL,
	`no` integer NOT NULL,
	`answer` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`reason` text NOT NULL,
	`content` text NOT NULL,
	`fingerprint` text NOT NULL,
	`answered_at` integer NOT NULL,
	PRIMARY KEY(`partner_id`, `no`),
	FOREIGN KEY (`partner_id`) REFERENCES `partner_request`(`partner_id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "partner_answer_answer" CHECK(answer in ('confirmed', 'objected')),
	CONSTRAINT "partner_answer_reason" CHECK(answer = 'confirmed' or trim(reason) <> '')
) STRICT;
--> statement-breakpoint
CREATE TABLE `partner_document` (
	`id` text PRIMARY KEY NOT NULL,
	`partner_id` text NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`size` integer NOT NULL,
	`type` text NOT NULL,
	`sha256` text NOT NULL,
	`uploaded_at` integer NOT NULL,
	`replaced_at` integer,
	FOREIGN KEY (`partner_id`) REFERENCES `partner_request`(`partner_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "partner_document_size" CHECK(size > 0)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `partner_document_key_unique` ON `partner_document` (`key`);--> statement-breakpoint
CREATE INDEX `partner_document_partner` ON `partner_document` (`partner_id`);--> statement-breakpoint
CREATE TABLE `partner_link` (
	`hash` text PRIMARY KEY NOT NULL,
	`partner_id` text NOT NULL,
	`email` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`partner_id`) REFERENCES `partner_request`(`partner_id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `partner_link_partner` ON `partner_link` (`partner_id`);--> statement-breakpoint
CREATE TABLE `partner_request` (
	`partner_id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`asked_at` integer NOT NULL,
	`asked_email` text NOT NULL,
	`asked_fingerprint` text NOT NULL,
	`resolution_state` text,
	`resolution_date` text,
	`resolution_stated_at` integer,
	FOREIGN KEY (`entry_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "partner_request_email" CHECK("partner_request"."asked_email" = lower(trim("partner_request"."asked_email"))),
	CONSTRAINT "partner_request_resolution" CHECK(resolution_state is null or resolution_state in ('passed', 'not-yet')),
	CONSTRAINT "partner_request_resolution_date" CHECK(resolution_state is null or (resolution_state = 'passed') = (resolution_date is not null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `partner_request_entry` ON `partner_request` (`entry_id`);--> statement-breakpoint
ALTER TABLE `entry_partner` ADD `contact_name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `entry_partner` ADD `contact_email` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `entry_partner` ADD `contact_locale` text DEFAULT 'de' NOT NULL;--> statement-breakpoint
CREATE TRIGGER partner_answer_no_update BEFORE UPDATE ON partner_answer
BEGIN SELECT RAISE(ABORT, 'partner_answer: append only'); END;
