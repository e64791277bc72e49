CREATE TABLE `agenda_item` (
	`category_id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`called_at` integer NOT NULL,
	`closed_at` integer,
	`points_shown` integer NOT NULL,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `sitting`(`edition_id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `agenda_item_open` ON `agenda_item` (`edition_id`) WHERE closed_at is null;--> statement-breakpoint
CREATE TABLE `attendance` (
	`juror_id` text NOT NULL,
	`edition_id` text NOT NULL,
	`came_at` integer NOT NULL,
	`left_at` integer,
	PRIMARY KEY(`juror_id`, `came_at`),
	FOREIGN KEY (`juror_id`) REFERENCES `juror`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `sitting`(`edition_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attendance_stay" CHECK(left_at is null or left_at >= came_at)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `attendance_now` ON `attendance` (`juror_id`) WHERE left_at is null;--> statement-breakpoint
CREATE INDEX `attendance_edition` ON `attendance` (`edition_id`);--> statement-breakpoint
CREATE TABLE `motion` (
	`id` text PRIMARY KEY NOT NULL,
	`category_id` text NOT NULL,
	`no` integer NOT NULL,
	`text` text NOT NULL,
	`mover_id` text NOT NULL,
	`moved_at` integer NOT NULL,
	`closed_at` integer,
	`outcome` text,
	FOREIGN KEY (`category_id`) REFERENCES `agenda_item`(`category_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mover_id`) REFERENCES `juror`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "motion_text" CHECK(trim(text) <> ''),
	CONSTRAINT "motion_outcome" CHECK((closed_at is null) = (outcome is null) and (outcome is null or outcome in ('carried', 'rejected')))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `motion_category_no` ON `motion` (`category_id`,`no`);--> statement-breakpoint
CREATE TABLE `motion_vote` (
	`motion_id` text NOT NULL,
	`juror_id` text NOT NULL,
	`vote` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`motion_id`, `juror_id`),
	FOREIGN KEY (`motion_id`) REFERENCES `motion`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`juror_id`) REFERENCES `juror`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "motion_vote_vote" CHECK(vote in ('yes', 'no', 'abstain'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `points_change` (
	`id` text PRIMARY KEY NOT NULL,
	`category_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`juror_id` text NOT NULL,
	`criterion_id` text NOT NULL,
	`before` integer NOT NULL,
	`after` integer NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`category_id`) REFERENCES `agenda_item`(`category_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`juror_id`) REFERENCES `juror`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`criterion_id`) REFERENCES `criterion`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "points_change_differs" CHECK(before <> after),
	CONSTRAINT "points_change_reason" CHECK(trim(reason) <> '')
) STRICT;
--> statement-breakpoint
CREATE INDEX `points_change_category` ON `points_change` (`category_id`);--> statement-breakpoint
CREATE TABLE `sitting` (
	`edition_id` text PRIMARY KEY NOT NULL,
	`chair_id` text NOT NULL,
	`keeper` text NOT NULL,
	`place` text NOT NULL,
	`opened_at` integer NOT NULL,
	`closed_at` integer,
	`minutes` text,
	`minutes_digest` text,
	`minutes_signed_at` integer,
	`minutes_signed_by` text,
	FOREIGN KEY (`edition_id`) REFERENCES `edition`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chair_id`) REFERENCES `juror`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sitting_closed" CHECK(closed_at is null or closed_at >= opened_at),
	CONSTRAINT "sitting_minutes" CHECK((minutes is null) = (minutes_signed_at is null) and (minutes is null) = (minutes_digest is null) and (minutes is null) = (minutes_signed_by is null) and (minutes is null or closed_at is not null))
) STRICT;
--> statement-breakpoint
CREATE TABLE `tendency` (
	`category_id` text NOT NULL,
	`juror_id` text NOT NULL,
	`entry_id` text,
	`note` text NOT NULL,
	`said_at` integer NOT NULL,
	PRIMARY KEY(`category_id`, `juror_id`),
	FOREIGN KEY (`category_id`) REFERENCES `agenda_item`(`category_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`juror_id`) REFERENCES `juror`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "tendency_says" CHECK(entry_id is not null or trim(note) <> '')
) STRICT;
--> statement-breakpoint
CREATE TRIGGER sitting_sealed_insert BEFORE INSERT ON sitting
WHEN EXISTS (SELECT 1 FROM edition WHERE id = NEW.edition_id AND sealed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'result is sealed'); END;
--> statement-breakpoint
CREATE TRIGGER sitting_sealed_update BEFORE UPDATE ON sitting
WHEN EXISTS (SELECT 1 FROM edition WHERE id = OLD.edition_id AND sealed_at IS NOT NULL) AND (OLD.minutes IS NOT NULL OR (NEW.edition_id, NEW.chair_id, NEW.keeper, NEW.place, NEW.opened_at, NEW.closed_at) IS NOT (OLD.edition_id, OLD.chair_id, OLD.keeper, OLD.place, OLD.opened_at, OLD.closed_at))
BEGIN SELECT RAISE(ABORT, 'result is sealed'); END;
--> statement-breakpoint
CREATE TRIGGER sitting_no_delete BEFORE DELETE ON sitting
BEGIN SELECT RAISE(ABORT, 'sitting: kept'); END;
--> statement-breakpoint
CREATE TRIGGER attendance_kept_insert BEFORE INSERT ON attendance
WHEN EXISTS (SELECT 1 FROM sitting JOIN edition ON edition.id = sitting.edition_id WHERE sitting.edition_id = NEW.edition_id AND (edition.sealed_at IS NOT NULL OR sitting.minutes IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'meeting is on record'); END;
--> statement-breakpoint
CREATE TRIGGER attendance_kept_update BEFORE UPDATE ON attendance
WHEN EXISTS (SELECT 1 FROM sitting JOIN edition ON edition.id = sitting.edition_id WHERE sitting.edition_id = OLD.edition_id AND (edition.sealed_at IS NOT NULL OR sitting.minutes IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'meeting is on record'); END;
--> statement-breakpoint
CREATE TRIGGER attendance_kept_delete BEFORE DELETE ON attendance
WHEN EXISTS (SELECT 1 FROM sitting JOIN edition ON edition.id = sitting.edition_id WHERE sitting.edition_id = OLD.edition_id AND (edition.sealed_at IS NOT NULL OR sitting.minutes IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'meeting is on record'); END;
--> statement-breakpoint
CREATE TRIGGER agenda_item_kept_insert BEFORE INSERT ON agenda_item
WHEN EXISTS (SELECT 1 FROM sitting JOIN edition ON edition.id = sitting.edition_id WHERE sitting.edition_id = NEW.edition_id AND (edition.sealed_at IS NOT NULL OR sitting.minutes IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'meeting is on record'); END;
--> statement-breakpoint
CREATE TRIGGER agenda_item_kept_update BEFORE UPDATE ON agenda_item
WHEN EXISTS (SELECT 1 FROM sitting JOIN edition ON edition.id = sitting.edition_id WHERE sitting.edition_id = OLD.edition_id AND (edition.sealed_at IS NOT NULL OR sitting.minutes IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'meeting is on record'); END;
--> statement-breakpoint
CREATE TRIGGER agenda_item_kept_delete BEFORE DELETE ON agenda_item
WHEN EXISTS (SELECT 1 FROM sitting JOIN edition ON edition.id = sitting.edition_id WHERE sitting.edition_id = OLD.edition_id AND (edition.sealed_at IS NOT NULL OR sitting.minutes IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'meeting is on record'); END;
--> statement-breakpoint
CREATE TRIGGER tendency_kept_insert BEFORE INSERT ON tendency
WHEN EXISTS (SELECT 1 FROM agenda_item JOIN sitting ON sitting.edition_id = agenda_item.edition_id JOIN edition ON edition.id = sitting.edition_id WHERE agenda_item.category_id = NEW.category_id AND (edition.sealed_at IS NOT NULL OR sitting.minutes IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'meeting is on record'); END;
--> statement-breakpoint
CREATE TRIGGER tendency_kept_update BEFORE UPDATE ON tendency
WHEN EXISTS (SELECT 1 FROM agenda_item JOIN sitting ON sitting.edition_id = agenda_item.edition_id JOIN edition ON edition.id = sitting.edition_id WHERE agenda_item.category_id = OLD.category_id AND (edition.sealed_at IS NOT NULL OR sitting.minutes IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'meeting is on record'); END;
--> statement-breakpoint
CREATE TRIGGER tendency_kept_delete BEFORE DELETE ON tendency
WHEN EXISTS (SELECT 1 FROM agenda_item JOIN sitting ON sitting.edition_id = agenda_item.edition_id JOIN edition ON edition.id = sitting.edition_id WHERE agenda_item.category_id = OLD.category_id AND (edition.sealed_at IS NOT NULL OR sitting.minutes IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'meeting is on record'); END;
--> statement-breakpoint
CREATE TRIGGER points_change_kept_insert BEFORE INSERT ON points_change
WHEN EXISTS (SELECT 1 FROM agenda_item JOIN sitting ON sitting.edition_id = agenda_item.edition_id JOIN edition ON edition.id = sitting.edition_id WHERE agenda_item.category_id = NEW.category_id AND (edition.sealed_at IS NOT NULL OR sitting.minutes IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'meeting is on record'); END;
--> statement-breakpoint
CREATE TRIGGER points_change_kept_update BEFORE UPDATE ON points_change
WHEN EXISTS (SELECT 1 FROM agenda_item JOIN sitting ON sitting.edition_id = agenda_item.edition_id JOIN edition ON edition.id = sitting.edition_id WHERE agenda_item.category_id = OLD.category_id AND (edition.sealed_at IS NOT NULL OR sitting.minutes IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'meeting is on record'); END;
--> statement-breakpoint
CREATE TRIGGER points_change_kept_delete BEFORE DELETE ON points_change
WHEN EXISTS (SELECT 1 FROM agenda_item JOIN sitting ON sitting.edition_id = agenda_item.edition_id JOIN edition ON edition.id = sitting.edition_id WHERE agenda_item.category_id = OLD.category_id AND (edition.sealed_at IS NOT NULL OR sitting.minutes IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'meeting is on record'); END;
--> statement-breakpoint
CREATE TRIGGER motion_kept_insert BEFORE INSERT ON motion
WHEN EXISTS (SELECT 1 FROM agenda_item JOIN sitting ON sitting.edition_id = agenda_item.edition_id JOIN edition ON edition.id = sitting.edition_id WHERE agenda_item.category_id = NEW.category_id AND (edition.sealed_at IS NOT NULL OR sitting.minutes IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'meeting is on record'); END;
--> statement-breakpoint
CREATE TRIGGER motion_kept_update BEFORE UPDATE ON motion
WHEN EXISTS (SELECT 1 FROM agenda_item JOIN sitting ON sitting.edition_id = agenda_item.edition_id JOIN edition ON edition.id = sitting.edition_id WHERE agenda_item.category_id = OLD.category_id AND (edition.sealed_at IS NOT NULL OR sitting.minutes IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'meeting is on record'); END;
--> statement-breakpoint
CREATE TRIGGER motion_kept_delete BEFORE DELETE ON motion
WHEN EXISTS (SELECT 1 FROM agenda_item JOIN sitting ON sitting.edition_id = agenda_item.edition_id JOIN edition ON edition.id = sitting.edition_id WHERE agenda_item.category_id = OLD.category_id AND (edition.sealed_at IS NOT NULL OR sitting.minutes IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'meeting is on record'); END;
--> statement-breakpoint
CREATE TRIGGER motion_vote_kept_insert BEFORE INSERT ON motion_vote
WHEN EXISTS (SELECT 1 FROM motion WHERE motion.id = NEW.motion_id AND motion.closed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'vote is closed'); END;
--> statement-breakpoint
CREATE TRIGGER motion_vote_kept_update BEFORE UPDATE ON motion_vote
WHEN EXISTS (SELECT 1 FROM motion WHERE motion.id = OLD.motion_id AND motion.closed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'vote is closed'); END;
--> statement-breakpoint
CREATE TRIGGER motion_vote_kept_delete BEFORE DELETE ON motion_vote
WHEN EXISTS (SELECT 1 FROM motion WHERE motion.id = OLD.motion_id AND motion.closed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'vote is closed'); END;
