CREATE TABLE `jury_book` (
	`id` text PRIMARY KEY NOT NULL,
	`juror_id` text NOT NULL,
	`locale` text NOT NULL,
	`state` text NOT NULL,
	`done` integer DEFAULT 0 NOT NULL,
	`total` integer DEFAULT 0 NOT NULL,
	`basis` text,
	`key` text,
	`size` integer,
	`asked_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`juror_id`) REFERENCES `juror`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "jury_book_state_known" CHECK(state in ('queued', 'running', 'ready', 'failed')),
	CONSTRAINT "jury_book_ready" CHECK(state <> 'ready' or (basis is not null and key is not null and size is not null and ended_at is not null)),
	CONSTRAINT "jury_book_progress" CHECK(done between 0 and total)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `jury_book_jurorId_unique` ON `jury_book` (`juror_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `jury_book_key_unique` ON `jury_book` (`key`);--> statement-breakpoint
CREATE INDEX `jury_book_state` ON `jury_book` (`state`,`asked_at`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_calibration` (
	`category_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`round` integer DEFAULT 1 NOT NULL,
	`counts` integer NOT NULL,
	`chosen_at` integer NOT NULL,
	`chosen_by` text NOT NULL,
	`released_at` integer,
	PRIMARY KEY(`category_id`, `round`),
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chosen_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_calibration`("category_id", "entry_id", "round", "counts", "chosen_at", "chosen_by", "released_at") SELECT "category_id", "entry_id", 1, "counts", "chosen_at", "chosen_by", "released_at" FROM `calibration`;--> statement-breakpoint
DROP TABLE `calibration`;--> statement-breakpoint
ALTER TABLE `__new_calibration` RENAME TO `calibration`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `calibration_entry` ON `calibration` (`entry_id`,`round`);--> statement-breakpoint
ALTER TABLE `juror` ADD `last_seen_at` integer;