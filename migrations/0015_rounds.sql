CREATE TABLE `round` (
	`edition_id` text NOT NULL,
	`no` integer NOT NULL,
	`rule` text,
	`quorum` integer NOT NULL,
	`jurors_per_entry` integer,
	`judging_open_at` integer,
	`judging_close_at` integer,
	PRIMARY KEY(`edition_id`, `no`),
	FOREIGN KEY (`edition_id`) REFERENCES `edition`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "round_rule" CHECK(no >= 1 and (no = 1) = (rule is null)),
	CONSTRAINT "round_quorum" CHECK(quorum >= 1),
	CONSTRAINT "round_jurors_per_entry" CHECK(jurors_per_entry is null or jurors_per_entry >= 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `round_outcome` (
	`entry_id` text NOT NULL,
	`round` integer NOT NULL,
	`sheets` integer NOT NULL,
	`score` text,
	`rank` integer,
	`passed` integer NOT NULL,
	PRIMARY KEY(`entry_id`, `round`),
	FOREIGN KEY (`entry_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "round_outcome_ranked" CHECK((score is null) = (rank is null) and (rank is not null or not passed))
) STRICT;
--> statement-breakpoint
DROP INDEX `criterion_category_position`;--> statement-breakpoint
ALTER TABLE `criterion` ADD `round` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `criterion_category_round_position` ON `criterion` (`category_id`,`round`,`position`);--> statement-breakpoint
DROP INDEX `score_sheet_juror_entry`;--> statement-breakpoint
ALTER TABLE `score_sheet` ADD `round` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `score_sheet_juror_entry_round` ON `score_sheet` (`juror_id`,`entry_id`,`round`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_assignment` (
	`juror_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`assigned_at` integer NOT NULL,
	`assigned_by` text NOT NULL,
	`round` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`juror_id`, `entry_id`, `round`),
	FOREIGN KEY (`juror_id`) REFERENCES `juror`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assigned_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_assignment`("juror_id", "entry_id", "assigned_at", "assigned_by") SELECT "juror_id", "entry_id", "assigned_at", "assigned_by" FROM `assignment`;--> statement-breakpoint
DROP TABLE `assignment`;--> statement-breakpoint
ALTER TABLE `__new_assignment` RENAME TO `assignment`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `assignment_entry` ON `assignment` (`entry_id`);--> statement-breakpoint
CREATE TABLE `__new_panel` (
	`juror_id` text NOT NULL,
	`category_id` text NOT NULL,
	`round` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`juror_id`, `category_id`, `round`),
	FOREIGN KEY (`juror_id`) REFERENCES `juror`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_panel`("juror_id", "category_id") SELECT "juror_id", "category_id" FROM `panel`;--> statement-breakpoint
DROP TABLE `panel`;--> statement-breakpoint
ALTER TABLE `__new_panel` RENAME TO `panel`;--> statement-breakpoint
CREATE INDEX `panel_category` ON `panel` (`category_id`);--> statement-breakpoint
ALTER TABLE `edition` ADD `round` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `edition` ADD `round_rule` text;--> statement-breakpoint
ALTER TABLE `edition` ADD `blind` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `question` ADD `hidden_from_jury` integer DEFAULT false NOT NULL;
--> statement-breakpoint
DROP TRIGGER edition_frozen_update;
--> statement-breakpoint
CREATE TRIGGER edition_frozen_update BEFORE UPDATE OF slug, year, time_zone, reference_date, min_partners, one_entry_per_lead, scale_min, scale_max, reason_low_at, reason_high_at, tie_rules, ranking_method, blind ON edition
WHEN OLD.rules_frozen_at IS NOT NULL AND (NEW.slug, NEW.year, NEW.time_zone, NEW.reference_date, NEW.min_partners, NEW.one_entry_per_lead, NEW.scale_min, NEW.scale_max, NEW.reason_low_at, NEW.reason_high_at, NEW.tie_rules, NEW.ranking_method, NEW.blind) IS NOT (OLD.slug, OLD.year, OLD.time_zone, OLD.reference_date, OLD.min_partners, OLD.one_entry_per_lead, OLD.scale_min, OLD.scale_max, OLD.reason_low_at, OLD.reason_high_at, OLD.tie_rules, OLD.ranking_method, OLD.blind)
BEGIN SELECT RAISE(ABORT, 'rules are frozen'); END;
--> statement-breakpoint
CREATE TRIGGER edition_round_opens BEFORE UPDATE OF round, round_rule, quorum, jurors_per_entry ON edition
WHEN OLD.rules_frozen_at IS NOT NULL AND (NEW.round, NEW.round_rule, NEW.quorum, NEW.jurors_per_entry) IS NOT (OLD.round, OLD.round_rule, OLD.quorum, OLD.jurors_per_entry) AND NOT (NEW.round = OLD.round + 1 AND EXISTS (SELECT 1 FROM round WHERE round.edition_id = OLD.id AND round.no = NEW.round AND (round.rule, round.quorum, round.jurors_per_entry) IS (NEW.round_rule, NEW.quorum, NEW.jurors_per_entry)))
BEGIN SELECT RAISE(ABORT, 'rules are frozen'); END;
--> statement-breakpoint
CREATE TRIGGER edition_round_starts BEFORE UPDATE OF round, round_rule ON edition
WHEN OLD.rules_frozen_at IS NULL AND (NEW.round, NEW.round_rule) IS NOT (1, NULL)
BEGIN SELECT RAISE(ABORT, 'the first round comes first'); END;
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
--> statement-breakpoint
DROP TRIGGER edition_freeze_needs_weights;
--> statement-breakpoint
CREATE TRIGGER edition_freeze_needs_weights BEFORE UPDATE OF rules_frozen_at ON edition
WHEN OLD.rules_frozen_at IS NULL AND NEW.rules_frozen_at IS NOT NULL AND (NOT EXISTS (SELECT 1 FROM category WHERE edition_id = NEW.id) OR EXISTS (SELECT 1 FROM category WHERE edition_id = NEW.id AND NOT EXISTS (SELECT 1 FROM criterion WHERE criterion.category_id = category.id AND criterion.round = 1)) OR EXISTS (SELECT 1 FROM criterion JOIN category ON category.id = criterion.category_id WHERE category.edition_id = NEW.id GROUP BY criterion.category_id, criterion.round HAVING sum(criterion.weight) <> 100))
BEGIN SELECT RAISE(ABORT, 'weights of each category must sum to 100'); END;
--> statement-breakpoint
DROP TRIGGER criterion_frozen_update;
--> statement-breakpoint
CREATE TRIGGER criterion_frozen_update BEFORE UPDATE OF id, category_id, position, weight, round ON criterion
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = OLD.category_id AND edition.rules_frozen_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'rules are frozen'); END;
--> statement-breakpoint
DROP TRIGGER question_frozen_update;
--> statement-breakpoint
CREATE TRIGGER question_frozen_update BEFORE UPDATE OF id, category_id, section_id, `key`, kind, position, required, max_length, settings, shown_when, hidden_from_jury ON question
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = OLD.category_id AND edition.rules_frozen_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'rules are frozen'); END;
--> statement-breakpoint
CREATE TRIGGER score_sheet_round_insert BEFORE INSERT ON score_sheet
WHEN EXISTS (SELECT 1 FROM entry JOIN edition ON edition.id = entry.edition_id WHERE entry.id = NEW.entry_id AND edition.round <> NEW.round)
BEGIN SELECT RAISE(ABORT, 'another round is under way'); END;
--> statement-breakpoint
CREATE TRIGGER score_sheet_round_update BEFORE UPDATE ON score_sheet
WHEN EXISTS (SELECT 1 FROM entry JOIN edition ON edition.id = entry.edition_id WHERE entry.id = OLD.entry_id AND edition.round <> OLD.round)
BEGIN SELECT RAISE(ABORT, 'another round is under way'); END;
--> statement-breakpoint
CREATE TRIGGER score_sheet_round_delete BEFORE DELETE ON score_sheet
WHEN EXISTS (SELECT 1 FROM entry JOIN edition ON edition.id = entry.edition_id WHERE entry.id = OLD.entry_id AND edition.round <> OLD.round)
BEGIN SELECT RAISE(ABORT, 'another round is under way'); END;
--> statement-breakpoint
CREATE TRIGGER score_round_insert BEFORE INSERT ON score
WHEN EXISTS (SELECT 1 FROM score_sheet JOIN entry ON entry.id = score_sheet.entry_id JOIN edition ON edition.id = entry.edition_id WHERE score_sheet.id = NEW.sheet_id AND edition.round <> score_sheet.round)
BEGIN SELECT RAISE(ABORT, 'another round is under way'); END;
--> statement-breakpoint
CREATE TRIGGER score_round_update BEFORE UPDATE ON score
WHEN EXISTS (SELECT 1 FROM score_sheet JOIN entry ON entry.id = score_sheet.entry_id JOIN edition ON edition.id = entry.edition_id WHERE score_sheet.id = OLD.sheet_id AND edition.round <> score_sheet.round)
BEGIN SELECT RAISE(ABORT, 'another round is under way'); END;
--> statement-breakpoint
CREATE TRIGGER score_round_delete BEFORE DELETE ON score
WHEN EXISTS (SELECT 1 FROM score_sheet JOIN entry ON entry.id = score_sheet.entry_id JOIN edition ON edition.id = entry.edition_id WHERE score_sheet.id = OLD.sheet_id AND edition.round <> score_sheet.round)
BEGIN SELECT RAISE(ABORT, 'another round is under way'); END;
--> statement-breakpoint
CREATE TRIGGER assignment_round_insert BEFORE INSERT ON assignment
WHEN EXISTS (SELECT 1 FROM entry JOIN edition ON edition.id = entry.edition_id WHERE entry.id = NEW.entry_id AND edition.round <> NEW.round)
BEGIN SELECT RAISE(ABORT, 'another round is under way'); END;
--> statement-breakpoint
CREATE TRIGGER assignment_round_update BEFORE UPDATE ON assignment
WHEN EXISTS (SELECT 1 FROM entry JOIN edition ON edition.id = entry.edition_id WHERE entry.id = OLD.entry_id AND edition.round <> OLD.round)
BEGIN SELECT RAISE(ABORT, 'another round is under way'); END;
--> statement-breakpoint
CREATE TRIGGER assignment_round_delete BEFORE DELETE ON assignment
WHEN EXISTS (SELECT 1 FROM entry JOIN edition ON edition.id = entry.edition_id WHERE entry.id = OLD.entry_id AND edition.round <> OLD.round)
BEGIN SELECT RAISE(ABORT, 'another round is under way'); END;
--> statement-breakpoint
CREATE TRIGGER panel_round_insert BEFORE INSERT ON panel
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = NEW.category_id AND edition.round <> NEW.round)
BEGIN SELECT RAISE(ABORT, 'another round is under way'); END;
--> statement-breakpoint
CREATE TRIGGER panel_round_update BEFORE UPDATE ON panel
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = OLD.category_id AND edition.round <> OLD.round)
BEGIN SELECT RAISE(ABORT, 'another round is under way'); END;
--> statement-breakpoint
CREATE TRIGGER panel_round_delete BEFORE DELETE ON panel
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = OLD.category_id AND edition.round <> OLD.round)
BEGIN SELECT RAISE(ABORT, 'another round is under way'); END;
--> statement-breakpoint
CREATE TRIGGER round_outcome_no_update BEFORE UPDATE ON round_outcome
BEGIN SELECT RAISE(ABORT, 'round_outcome: append only'); END;
--> statement-breakpoint
CREATE TRIGGER round_outcome_no_delete BEFORE DELETE ON round_outcome
BEGIN SELECT RAISE(ABORT, 'round_outcome: append only'); END;
