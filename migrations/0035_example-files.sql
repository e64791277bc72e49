-- Pictures and documents of examples: whose a picture is, and how much an example holds (db/vocabulary/example.ts).
CREATE TABLE `__new_example_file` (
	`id` text PRIMARY KEY NOT NULL,
	`example_id` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`credit` text NOT NULL,
	`size` integer NOT NULL,
	`type` text NOT NULL,
	`sha256` text NOT NULL,
	`preview_key` text,
	`preview_size` integer,
	`sent_key` text,
	`uploaded_at` integer NOT NULL,
	`uploaded_by` text NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`example_id`) REFERENCES `example`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`uploaded_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "example_file_kind" CHECK(kind in ('picture', 'document')),
	CONSTRAINT "example_file_description" CHECK(trim(description) <> '' and (kind <> 'picture' or trim(credit) <> '')),
	CONSTRAINT "example_file_size" CHECK(size between 1 and 64000000),
	CONSTRAINT "example_file_type" CHECK(type in ('application/pdf', 'image/jpeg', 'image/png', 'image/webp') and (kind = 'document') = (type = 'application/pdf')),
	CONSTRAINT "example_file_preview" CHECK((preview_key is null) = (preview_size is null))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_example_file`("id", "example_id", "kind", "key", "name", "description", "credit", "size", "type", "sha256", "preview_key", "preview_size", "sent_key", "uploaded_at", "uploaded_by", "removed_at") SELECT "id", "example_id", "kind", "key", "name", "description", '', "size", "type", "sha256", "preview_key", "preview_size", NULL, "uploaded_at", "uploaded_by", "removed_at" FROM `example_file`;--> statement-breakpoint
DROP TABLE `example_file`;--> statement-breakpoint
ALTER TABLE `__new_example_file` RENAME TO `example_file`;--> statement-breakpoint
CREATE UNIQUE INDEX `example_file_key_unique` ON `example_file` (`key`);--> statement-breakpoint
CREATE UNIQUE INDEX `example_file_previewKey_unique` ON `example_file` (`preview_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `example_file_sentKey_unique` ON `example_file` (`sent_key`);--> statement-breakpoint
CREATE INDEX `example_file_example` ON `example_file` (`example_id`);--> statement-breakpoint
CREATE TRIGGER example_file_fits BEFORE INSERT ON example_file
WHEN NEW.removed_at IS NULL AND (SELECT count(*) >= 12 OR total(size) + NEW.size > 100000000 FROM example_file WHERE example_id = NEW.example_id AND removed_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'example_file: the example is full'); END;
--> statement-breakpoint
CREATE TRIGGER example_file_of_no_entry BEFORE INSERT ON example_file WHEN EXISTS (SELECT 1 FROM example WHERE id = NEW.example_id AND origin = 'entry')
BEGIN SELECT RAISE(ABORT, 'example_file: an entry has its attachments'); END;
--> statement-breakpoint
CREATE TRIGGER example_file_stays_removed BEFORE UPDATE OF removed_at ON example_file WHEN OLD.removed_at IS NOT NULL AND NEW.removed_at IS NULL
BEGIN SELECT RAISE(ABORT, 'example_file: taken off for good'); END;
--> statement-breakpoint
CREATE TRIGGER example_file_stays_as_checked BEFORE UPDATE OF id, example_id, kind, `key`, size, type, sha256 ON example_file
BEGIN SELECT RAISE(ABORT, 'example_file: its bytes and their checksum stay'); END;
--> statement-breakpoint
CREATE TRIGGER example_file_insert_revises_library AFTER INSERT ON example_file WHEN EXISTS (SELECT 1 FROM example WHERE id = NEW.example_id AND state = 'approved')
BEGIN UPDATE library SET revision = hex(randomblob(8)); END;
--> statement-breakpoint
CREATE TRIGGER example_file_update_revises_library AFTER UPDATE ON example_file WHEN EXISTS (SELECT 1 FROM example WHERE id = NEW.example_id AND state = 'approved')
BEGIN UPDATE library SET revision = hex(randomblob(8)); END;
