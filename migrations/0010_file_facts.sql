-- What a file is and where its preview lies; no entry holds more, or larger files, than it may (db/vocabulary/attachment.ts).
CREATE TABLE `__new_attachment` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`size` integer NOT NULL,
	`type` text NOT NULL,
	`sha256` text NOT NULL,
	`pages` integer,
	`preview_key` text,
	`preview_size` integer,
	`sent_key` text,
	`uploaded_at` integer NOT NULL,
	`uploaded_by` text NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`entry_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`uploaded_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attachment_size" CHECK(size between 1 and 64000000),
	CONSTRAINT "attachment_type" CHECK(type in ('application/pdf', 'image/jpeg', 'image/png', 'image/webp')),
	CONSTRAINT "attachment_preview" CHECK((preview_key is null) = (preview_size is null))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_attachment`("id", "entry_id", "key", "name", "size", "type", "sha256", "pages", "preview_key", "preview_size", "sent_key", "uploaded_at", "uploaded_by", "removed_at") SELECT "id", "entry_id", "key", "name", "size", "type", "sha256", NULL, NULL, NULL, NULL, "uploaded_at", "uploaded_by", "removed_at" FROM `attachment`;--> statement-breakpoint
DROP TABLE `attachment`;--> statement-breakpoint
ALTER TABLE `__new_attachment` RENAME TO `attachment`;--> statement-breakpoint
CREATE UNIQUE INDEX `attachment_key_unique` ON `attachment` (`key`);--> statement-breakpoint
CREATE UNIQUE INDEX `attachment_previewKey_unique` ON `attachment` (`preview_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `attachment_sentKey_unique` ON `attachment` (`sent_key`);--> statement-breakpoint
CREATE INDEX `attachment_entry` ON `attachment` (`entry_id`);--> statement-breakpoint
CREATE TRIGGER attachment_fits BEFORE INSERT ON attachment
WHEN NEW.removed_at IS NULL AND (SELECT count(*) >= 10 OR total(size) + NEW.size > 200000000 FROM attachment WHERE entry_id = NEW.entry_id AND removed_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'attachment: the entry is full'); END;
--> statement-breakpoint
CREATE TRIGGER attachment_stays_removed BEFORE UPDATE OF removed_at ON attachment
WHEN OLD.removed_at IS NOT NULL AND NEW.removed_at IS NULL
BEGIN SELECT RAISE(ABORT, 'attachment: taken off for good'); END;
--> statement-breakpoint
CREATE TRIGGER attachment_stays_as_checked BEFORE UPDATE OF id, entry_id, `key`, size, type, sha256 ON attachment
BEGIN SELECT RAISE(ABORT, 'attachment: its bytes and their checksum stay'); END;
