-- Forms in sections with more kinds of questions. What was asked so far becomes one section; a rebuilt table needs its triggers again.
CREATE TABLE `form_section` (
	`id` text PRIMARY KEY NOT NULL,
	`category_id` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`lead` text NOT NULL,
	`shown_when` text,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `form_section_category_position` ON `form_section` (`category_id`,`position`);--> statement-breakpoint
CREATE TABLE `__new_question` (
	`id` text PRIMARY KEY NOT NULL,
	`category_id` text NOT NULL,
	`section_id` text NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`position` integer NOT NULL,
	`label` text NOT NULL,
	`help` text NOT NULL,
	`required` integer NOT NULL,
	`max_length` integer,
	`settings` text DEFAULT '{}' NOT NULL,
	`words` text DEFAULT '{}' NOT NULL,
	`shown_when` text,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `form_section`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "question_kind" CHECK(kind in ('short-text', 'long-text', 'number', 'money', 'date', 'yes-no', 'one-of', 'several-of', 'table', 'organisation', 'file', 'declaration')),
	CONSTRAINT "question_settings" CHECK(json_valid(settings) and json_valid(words))
) STRICT;
--> statement-breakpoint
INSERT INTO `form_section`("id", "category_id", "position", "title", "lead") SELECT "id" || '-form', "id", 0, '{"de":"Vorhaben","en":"Project"}', '{"de":""}' FROM `category` WHERE EXISTS (SELECT 1 FROM `question` WHERE `question`.`category_id` = `category`.`id`);--> statement-breakpoint
INSERT INTO `__new_question`("id", "category_id", "section_id", "key", "kind", "position", "label", "help", "required", "max_length") SELECT "id", "category_id", "category_id" || '-form', "key", "kind", "position", "label", "help", "required", "max_length" FROM `question`;--> statement-breakpoint
DROP TABLE `question`;--> statement-breakpoint
ALTER TABLE `__new_question` RENAME TO `question`;--> statement-breakpoint
CREATE UNIQUE INDEX `question_category_key` ON `question` (`category_id`,`key`);--> statement-breakpoint
CREATE INDEX `question_category_position` ON `question` (`category_id`,`position`);--> statement-breakpoint
CREATE TRIGGER question_frozen_insert BEFORE INSERT ON question
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = NEW.category_id AND edition.rules_frozen_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'rules are frozen'); END;
--> statement-breakpoint
CREATE TRIGGER question_frozen_delete BEFORE DELETE ON question
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = OLD.category_id AND edition.rules_frozen_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'rules are frozen'); END;
--> statement-breakpoint
CREATE TRIGGER question_frozen_update BEFORE UPDATE OF id, category_id, section_id, `key`, kind, position, required, max_length, settings, shown_when ON question
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = OLD.category_id AND edition.rules_frozen_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'rules are frozen'); END;
--> statement-breakpoint
CREATE TRIGGER form_section_frozen_insert BEFORE INSERT ON form_section
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = NEW.category_id AND edition.rules_frozen_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'rules are frozen'); END;
--> statement-breakpoint
CREATE TRIGGER form_section_frozen_delete BEFORE DELETE ON form_section
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = OLD.category_id AND edition.rules_frozen_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'rules are frozen'); END;
--> statement-breakpoint
CREATE TRIGGER form_section_frozen_update BEFORE UPDATE OF id, category_id, position, shown_when ON form_section
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = OLD.category_id AND edition.rules_frozen_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'rules are frozen'); END;
