DROP TRIGGER edition_round_opens;--> statement-breakpoint
DROP TRIGGER edition_round_starts;--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_round` (
	`edition_id` text NOT NULL,
	`no` integer NOT NULL,
	`rule` text,
	`quorum` integer NOT NULL,
	`jurors_per_entry` integer,
	`judging_open_at` integer,
	`judging_close_at` integer,
	PRIMARY KEY(`edition_id`, `no`),
	FOREIGN KEY (`edition_id`) REFERENCES `edition`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "round_no" CHECK(no >= 1),
	CONSTRAINT "round_quorum" CHECK(quorum >= 1),
	CONSTRAINT "round_jurors_per_entry" CHECK(jurors_per_entry is null or jurors_per_entry >= 1)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_round`("edition_id", "no", "rule", "quorum", "jurors_per_entry", "judging_open_at", "judging_close_at") SELECT "edition_id", "no", "rule", "quorum", "jurors_per_entry", "judging_open_at", "judging_close_at" FROM `round`;--> statement-breakpoint
DROP TABLE `round`;--> statement-breakpoint
ALTER TABLE `__new_round` RENAME TO `round`;--> statement-breakpoint
PRAGMA foreign_keys=ON;
--> statement-breakpoint
CREATE TRIGGER edition_round_opens BEFORE UPDATE OF round, round_rule, quorum, jurors_per_entry ON edition
WHEN OLD.rules_frozen_at IS NOT NULL AND (NEW.round, NEW.round_rule, NEW.quorum, NEW.jurors_per_entry) IS NOT (OLD.round, OLD.round_rule, OLD.quorum, OLD.jurors_per_entry) AND NOT (NEW.round = OLD.round + 1 AND EXISTS (SELECT 1 FROM round WHERE round.edition_id = OLD.id AND round.no = NEW.round AND (round.rule, round.quorum, round.jurors_per_entry) IS (NEW.round_rule, NEW.quorum, NEW.jurors_per_entry)))
BEGIN SELECT RAISE(ABORT, 'rules are frozen'); END;
--> statement-breakpoint
CREATE TRIGGER edition_round_starts BEFORE UPDATE OF round ON edition
WHEN OLD.rules_frozen_at IS NULL AND NEW.round <> 1
BEGIN SELECT RAISE(ABORT, 'the first round comes first'); END;
--> statement-breakpoint
CREATE TRIGGER edition_freeze_needs_rounds BEFORE UPDATE OF rules_frozen_at ON edition
WHEN OLD.rules_frozen_at IS NULL AND NEW.rules_frozen_at IS NOT NULL AND (NEW.round_rule IS NOT NULL) <> EXISTS (SELECT 1 FROM round WHERE round.edition_id = NEW.id AND round.no = 2)
BEGIN SELECT RAISE(ABORT, 'a rule that leads on needs a round to lead to'); END;
--> statement-breakpoint
CREATE TRIGGER round_frozen_insert BEFORE INSERT ON round
WHEN EXISTS (SELECT 1 FROM edition WHERE id = NEW.edition_id AND rules_frozen_at IS NOT NULL AND round <= NEW.no)
BEGIN SELECT RAISE(ABORT, 'rules are frozen'); END;
--> statement-breakpoint
CREATE TRIGGER round_frozen_update BEFORE UPDATE ON round
WHEN EXISTS (SELECT 1 FROM edition WHERE id = OLD.edition_id AND rules_frozen_at IS NOT NULL AND (round > OLD.no OR (NEW.edition_id, NEW.no, NEW.rule, NEW.quorum, NEW.jurors_per_entry) IS NOT (OLD.edition_id, OLD.no, OLD.rule, OLD.quorum, OLD.jurors_per_entry)))
BEGIN SELECT RAISE(ABORT, 'rules are frozen'); END;
--> statement-breakpoint
CREATE TRIGGER round_frozen_delete BEFORE DELETE ON round
WHEN EXISTS (SELECT 1 FROM edition WHERE id = OLD.edition_id AND rules_frozen_at IS NOT NULL AND round <> OLD.no)
BEGIN SELECT RAISE(ABORT, 'rules are frozen'); END;
