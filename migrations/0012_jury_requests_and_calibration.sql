CREATE TABLE `inquiry` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`state` text NOT NULL,
	`text` text NOT NULL,
	`asked_at` integer NOT NULL,
	`asked_by` text NOT NULL,
	`forwarded` text,
	`decline_reason` text,
	`ruled_at` integer,
	`ruled_by` text,
	`answer` text,
	`answered_at` integer,
	`answered_by` text,
	FOREIGN KEY (`entry_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ruled_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "inquiry_state" CHECK(state in ('asked', 'forwarded', 'declined', 'answered')),
	CONSTRAINT "inquiry_text" CHECK(trim(text) <> ''),
	CONSTRAINT "inquiry_ruled" CHECK((state = 'asked') = (ruled_at is null) and (ruled_at is null) = (ruled_by is null)),
	CONSTRAINT "inquiry_forwarded" CHECK(state not in ('forwarded', 'answered') or coalesce(trim(forwarded), '') <> ''),
	CONSTRAINT "inquiry_declined" CHECK(state <> 'declined' or coalesce(trim(decline_reason), '') <> ''),
	CONSTRAINT "inquiry_answered" CHECK((state = 'answered') = (answered_at is not null) and (answered_at is null) = (answered_by is null) and (state <> 'answered' or coalesce(trim(answer), '') <> ''))
) STRICT;
--> statement-breakpoint
CREATE INDEX `inquiry_entry` ON `inquiry` (`entry_id`);--> statement-breakpoint
CREATE TABLE `calibration` (
	`category_id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`counts` integer NOT NULL,
	`chosen_at` integer NOT NULL,
	`chosen_by` text NOT NULL,
	`released_at` integer,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chosen_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `calibration_entryId_unique` ON `calibration` (`entry_id`);--> statement-breakpoint
CREATE TABLE `concern` (
	`id` text PRIMARY KEY NOT NULL,
	`juror_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`text` text NOT NULL,
	`raised_at` integer NOT NULL,
	`settlement` text,
	`settled_at` integer,
	`settled_by` text,
	FOREIGN KEY (`juror_id`) REFERENCES `juror`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "concern_text" CHECK(trim(text) <> ''),
	CONSTRAINT "concern_settled" CHECK((settled_at is null) = (settled_by is null) and (settled_at is null) = (settlement is null) and (settlement is null or trim(settlement) <> ''))
) STRICT;
--> statement-breakpoint
CREATE INDEX `concern_entry` ON `concern` (`entry_id`);--> statement-breakpoint
CREATE INDEX `concern_juror` ON `concern` (`juror_id`);