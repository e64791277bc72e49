CREATE TABLE `certificate` (
	`code` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`issued_at` integer NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "certificate_code" CHECK(length(code) >= 10)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `certificate_entryId_unique` ON `certificate` (`entry_id`);--> statement-breakpoint
CREATE TABLE `remark_ruling` (
	`id` text PRIMARY KEY NOT NULL,
	`sheet_id` text NOT NULL,
	`place` text NOT NULL,
	`released` text,
	`ruled_at` integer NOT NULL,
	`ruled_by` text NOT NULL,
	FOREIGN KEY (`sheet_id`) REFERENCES `score_sheet`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ruled_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "remark_ruling_released" CHECK(released is null or trim(released) <> '')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `remark_ruling_place` ON `remark_ruling` (`sheet_id`,`place`);
--> statement-breakpoint
CREATE TRIGGER certificate_no_update BEFORE UPDATE ON certificate
BEGIN SELECT RAISE(ABORT, 'certificate: append only'); END;
--> statement-breakpoint
CREATE TRIGGER certificate_no_delete BEFORE DELETE ON certificate
BEGIN SELECT RAISE(ABORT, 'certificate: append only'); END;
