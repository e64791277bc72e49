CREATE TABLE `discussion` (
	`entry_id` text PRIMARY KEY NOT NULL,
	`category_id` text NOT NULL,
	`called_at` integer NOT NULL,
	`closed_at` integer,
	FOREIGN KEY (`entry_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`category_id`) REFERENCES `agenda_item`(`category_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "discussion_time" CHECK(closed_at is null or closed_at >= called_at)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `discussion_open` ON `discussion` (`category_id`) WHERE closed_at is null;--> statement-breakpoint
ALTER TABLE `motion` ADD `entry_id` text REFERENCES entry(id);--> statement-breakpoint
ALTER TABLE `motion` ADD `casting` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `sitting` ADD `deputy_id` text REFERENCES juror(id);--> statement-breakpoint
ALTER TABLE `sitting` ADD `guests` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE TRIGGER sitting_deputy_insert BEFORE INSERT ON sitting
WHEN NEW.deputy_id = NEW.chair_id
BEGIN SELECT RAISE(ABORT, 'sitting: the chair is no deputy'); END;
--> statement-breakpoint
CREATE TRIGGER sitting_deputy_update BEFORE UPDATE ON sitting
WHEN NEW.deputy_id = NEW.chair_id
BEGIN SELECT RAISE(ABORT, 'sitting: the chair is no deputy'); END;
--> statement-breakpoint
CREATE TRIGGER discussion_kept_insert BEFORE INSERT ON discussion
WHEN EXISTS (SELECT 1 FROM agenda_item JOIN sitting ON sitting.edition_id = agenda_item.edition_id JOIN edition ON edition.id = sitting.edition_id WHERE agenda_item.category_id = NEW.category_id AND (edition.sealed_at IS NOT NULL OR sitting.minutes IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'meeting is on record'); END;
--> statement-breakpoint
CREATE TRIGGER discussion_kept_update BEFORE UPDATE ON discussion
WHEN EXISTS (SELECT 1 FROM agenda_item JOIN sitting ON sitting.edition_id = agenda_item.edition_id JOIN edition ON edition.id = sitting.edition_id WHERE agenda_item.category_id = OLD.category_id AND (edition.sealed_at IS NOT NULL OR sitting.minutes IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'meeting is on record'); END;
--> statement-breakpoint
CREATE TRIGGER discussion_kept_delete BEFORE DELETE ON discussion
WHEN EXISTS (SELECT 1 FROM agenda_item JOIN sitting ON sitting.edition_id = agenda_item.edition_id JOIN edition ON edition.id = sitting.edition_id WHERE agenda_item.category_id = OLD.category_id AND (edition.sealed_at IS NOT NULL OR sitting.minutes IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'meeting is on record'); END;
--> statement-breakpoint
CREATE TRIGGER attendance_open_insert BEFORE INSERT ON attendance
WHEN EXISTS (SELECT 1 FROM sitting WHERE edition_id = NEW.edition_id AND closed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'sitting is closed'); END;
