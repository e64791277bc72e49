CREATE TABLE `argument` (
	`id` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`position` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "argument_state" CHECK(state in ('draft', 'published', 'withdrawn')),
	CONSTRAINT "argument_version" CHECK(version >= 1)
) STRICT;
--> statement-breakpoint
CREATE INDEX `argument_state_position` ON `argument` (`state`,`position`);--> statement-breakpoint
CREATE TABLE `argument_version` (
	`argument_id` text NOT NULL,
	`no` integer NOT NULL,
	`content` text NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by` text,
	PRIMARY KEY(`argument_id`, `no`),
	FOREIGN KEY (`saved_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`argument_id`) REFERENCES `argument`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "argument_version_content" CHECK(json_valid(content) and json_type(content, '$.sources') = 'array' and trim(coalesce(json_extract(content, '$.claim.de'), '')) <> '')
) STRICT;
--> statement-breakpoint
CREATE TRIGGER argument_version_kept_update BEFORE UPDATE ON argument_version
BEGIN SELECT RAISE(ABORT, 'argument version: kept'); END;
--> statement-breakpoint
CREATE TRIGGER argument_version_kept_delete BEFORE DELETE ON argument_version
BEGIN SELECT RAISE(ABORT, 'argument version: kept'); END;
--> statement-breakpoint
CREATE TRIGGER argument_kept BEFORE DELETE ON argument
BEGIN SELECT RAISE(ABORT, 'argument: kept'); END;
--> statement-breakpoint
CREATE TRIGGER argument_public_insert BEFORE INSERT ON argument
WHEN NEW.state = 'published'
BEGIN SELECT RAISE(ABORT, 'argument: not public without a source'); END;
--> statement-breakpoint
CREATE TRIGGER argument_public_update BEFORE UPDATE ON argument
WHEN NEW.state = 'published' AND NOT EXISTS (
  SELECT 1 FROM argument_version v
  WHERE v.argument_id = NEW.id AND v.no = NEW.version AND json_array_length(v.content, '$.sources') > 0 AND json_array_length(v.content, '$.audiences') > 0 AND trim(coalesce(json_extract(v.content, '$.evidence.de'), '')) <> ''
)
BEGIN SELECT RAISE(ABORT, 'argument: not public without a source'); END;
