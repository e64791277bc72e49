CREATE TABLE `certificate_withdrawal` (
	`code` text PRIMARY KEY NOT NULL,
	`result_no` integer NOT NULL,
	`withdrawn_at` integer NOT NULL,
	FOREIGN KEY (`code`) REFERENCES `certificate`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `correction` (
	`edition_id` text NOT NULL,
	`no` integer NOT NULL,
	`reason` text NOT NULL,
	`opened_at` integer NOT NULL,
	`opened_by` text NOT NULL,
	`signed_off_at` integer,
	`signed_off_by` text,
	`signed_off_digest` text,
	PRIMARY KEY(`edition_id`, `no`),
	FOREIGN KEY (`edition_id`) REFERENCES `edition`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signed_off_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "correction_no" CHECK(no >= 2),
	CONSTRAINT "correction_reason" CHECK(trim(reason) <> ''),
	CONSTRAINT "correction_signed" CHECK((signed_off_at is null) = (signed_off_by is null) and (signed_off_at is null) = (signed_off_digest is null))
) STRICT;
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_commendation` (
	`category_id` text NOT NULL,
	`result_no` integer DEFAULT 1 NOT NULL,
	`entry_id` text NOT NULL,
	`position` integer NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`category_id`, `result_no`, `entry_id`),
	FOREIGN KEY (`entry_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`category_id`,`result_no`) REFERENCES `decision`(`category_id`,`result_no`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_commendation`("category_id", "entry_id", "position", "reason") SELECT "category_id", "entry_id", "position", "reason" FROM `commendation`;--> statement-breakpoint
DROP TABLE `commendation`;--> statement-breakpoint
ALTER TABLE `__new_commendation` RENAME TO `commendation`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
DROP INDEX `certificate_entryId_unique`;--> statement-breakpoint
ALTER TABLE `certificate` ADD `result_no` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `certificate_entry_result` ON `certificate` (`entry_id`,`result_no`);--> statement-breakpoint
CREATE TABLE `__new_decision` (
	`category_id` text NOT NULL,
	`result_no` integer DEFAULT 1 NOT NULL,
	`winner_id` text,
	`reason` text NOT NULL,
	`departure_reason` text,
	`version` integer NOT NULL,
	`decided_at` integer NOT NULL,
	`decided_by` text NOT NULL,
	PRIMARY KEY(`category_id`, `result_no`),
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`winner_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "decision_result_no" CHECK(result_no >= 1)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_decision`("category_id", "winner_id", "reason", "departure_reason", "version", "decided_at", "decided_by") SELECT "category_id", "winner_id", "reason", "departure_reason", "version", "decided_at", "decided_by" FROM `decision`;--> statement-breakpoint
DROP TABLE `decision`;--> statement-breakpoint
ALTER TABLE `__new_decision` RENAME TO `decision`;
--> statement-breakpoint
CREATE TRIGGER decision_sealed_insert BEFORE INSERT ON decision
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = NEW.category_id AND (edition.sealed_at IS NOT NULL OR NEW.result_no > 1) AND NOT EXISTS (SELECT 1 FROM correction WHERE correction.edition_id = edition.id AND correction.no = NEW.result_no AND NOT EXISTS (SELECT 1 FROM sealed_result WHERE sealed_result.edition_id = correction.edition_id AND sealed_result.no = correction.no)))
BEGIN SELECT RAISE(ABORT, 'result is sealed'); END;
--> statement-breakpoint
CREATE TRIGGER decision_sealed_update BEFORE UPDATE ON decision
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = OLD.category_id AND (edition.sealed_at IS NOT NULL OR OLD.result_no > 1) AND NOT EXISTS (SELECT 1 FROM correction WHERE correction.edition_id = edition.id AND correction.no = OLD.result_no AND NOT EXISTS (SELECT 1 FROM sealed_result WHERE sealed_result.edition_id = correction.edition_id AND sealed_result.no = correction.no)))
BEGIN SELECT RAISE(ABORT, 'result is sealed'); END;
--> statement-breakpoint
CREATE TRIGGER decision_sealed_delete BEFORE DELETE ON decision
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = OLD.category_id AND (edition.sealed_at IS NOT NULL OR OLD.result_no > 1) AND NOT EXISTS (SELECT 1 FROM correction WHERE correction.edition_id = edition.id AND correction.no = OLD.result_no AND NOT EXISTS (SELECT 1 FROM sealed_result WHERE sealed_result.edition_id = correction.edition_id AND sealed_result.no = correction.no)))
BEGIN SELECT RAISE(ABORT, 'result is sealed'); END;
--> statement-breakpoint
CREATE TRIGGER decision_keeps_result BEFORE UPDATE OF category_id, result_no ON decision
WHEN (NEW.category_id, NEW.result_no) IS NOT (OLD.category_id, OLD.result_no)
BEGIN SELECT RAISE(ABORT, 'a decision stays in its result'); END;
--> statement-breakpoint
CREATE TRIGGER commendation_sealed_insert BEFORE INSERT ON commendation
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = NEW.category_id AND (edition.sealed_at IS NOT NULL OR NEW.result_no > 1) AND NOT EXISTS (SELECT 1 FROM correction WHERE correction.edition_id = edition.id AND correction.no = NEW.result_no AND NOT EXISTS (SELECT 1 FROM sealed_result WHERE sealed_result.edition_id = correction.edition_id AND sealed_result.no = correction.no)))
BEGIN SELECT RAISE(ABORT, 'result is sealed'); END;
--> statement-breakpoint
CREATE TRIGGER commendation_sealed_update BEFORE UPDATE ON commendation
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = OLD.category_id AND (edition.sealed_at IS NOT NULL OR OLD.result_no > 1) AND NOT EXISTS (SELECT 1 FROM correction WHERE correction.edition_id = edition.id AND correction.no = OLD.result_no AND NOT EXISTS (SELECT 1 FROM sealed_result WHERE sealed_result.edition_id = correction.edition_id AND sealed_result.no = correction.no)))
BEGIN SELECT RAISE(ABORT, 'result is sealed'); END;
--> statement-breakpoint
CREATE TRIGGER commendation_sealed_delete BEFORE DELETE ON commendation
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = OLD.category_id AND (edition.sealed_at IS NOT NULL OR OLD.result_no > 1) AND NOT EXISTS (SELECT 1 FROM correction WHERE correction.edition_id = edition.id AND correction.no = OLD.result_no AND NOT EXISTS (SELECT 1 FROM sealed_result WHERE sealed_result.edition_id = correction.edition_id AND sealed_result.no = correction.no)))
BEGIN SELECT RAISE(ABORT, 'result is sealed'); END;
--> statement-breakpoint
CREATE TRIGGER commendation_keeps_result BEFORE UPDATE OF category_id, result_no ON commendation
WHEN (NEW.category_id, NEW.result_no) IS NOT (OLD.category_id, OLD.result_no)
BEGIN SELECT RAISE(ABORT, 'a decision stays in its result'); END;
--> statement-breakpoint
CREATE TRIGGER correction_follows BEFORE INSERT ON correction
WHEN NOT EXISTS (SELECT 1 FROM sealed_result WHERE sealed_result.edition_id = NEW.edition_id AND sealed_result.no = NEW.no - 1) OR EXISTS (SELECT 1 FROM sealed_result WHERE sealed_result.edition_id = NEW.edition_id AND sealed_result.no = NEW.no)
BEGIN SELECT RAISE(ABORT, 'a correction follows a sealed result'); END;
--> statement-breakpoint
CREATE TRIGGER correction_sealed_update BEFORE UPDATE ON correction
WHEN EXISTS (SELECT 1 FROM sealed_result WHERE sealed_result.edition_id = OLD.edition_id AND sealed_result.no = OLD.no)
BEGIN SELECT RAISE(ABORT, 'result is sealed'); END;
--> statement-breakpoint
CREATE TRIGGER correction_sealed_delete BEFORE DELETE ON correction
WHEN EXISTS (SELECT 1 FROM sealed_result WHERE sealed_result.edition_id = OLD.edition_id AND sealed_result.no = OLD.no)
BEGIN SELECT RAISE(ABORT, 'result is sealed'); END;
--> statement-breakpoint
CREATE TRIGGER sealed_result_first BEFORE INSERT ON sealed_result
WHEN NEW.no = 1 AND NEW.previous_sha256 IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a first result corrects none'); END;
--> statement-breakpoint
CREATE TRIGGER sealed_result_corrects BEFORE INSERT ON sealed_result
WHEN NEW.no <> 1 AND NOT EXISTS (SELECT 1 FROM correction JOIN sealed_result AS earlier ON earlier.edition_id = correction.edition_id AND earlier.no = correction.no - 1 WHERE correction.edition_id = NEW.edition_id AND correction.no = NEW.no AND correction.signed_off_at IS NOT NULL AND earlier.sha256 = NEW.previous_sha256)
BEGIN SELECT RAISE(ABORT, 'a correction is signed and names the result before it'); END;
--> statement-breakpoint
CREATE TRIGGER certificate_withdrawal_no_update BEFORE UPDATE ON certificate_withdrawal
BEGIN SELECT RAISE(ABORT, 'certificate withdrawal: append only'); END;
--> statement-breakpoint
CREATE TRIGGER certificate_withdrawal_no_delete BEFORE DELETE ON certificate_withdrawal
BEGIN SELECT RAISE(ABORT, 'certificate withdrawal: append only'); END;
