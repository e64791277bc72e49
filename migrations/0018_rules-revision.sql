ALTER TABLE `edition` ADD `rules_revision` text DEFAULT '' NOT NULL;--> statement-breakpoint
-- Another revision with each change of what readers keep in memory; random, so that one rolled back never comes again.
UPDATE edition SET rules_revision = hex(randomblob(8)) WHERE EXISTS (SELECT 1 FROM category WHERE category.edition_id = edition.id);--> statement-breakpoint
CREATE TRIGGER category_insert_revises_rules AFTER INSERT ON category
BEGIN UPDATE edition SET rules_revision = hex(randomblob(8)) WHERE id = NEW.edition_id; END;
--> statement-breakpoint
CREATE TRIGGER category_update_revises_rules AFTER UPDATE ON category
BEGIN UPDATE edition SET rules_revision = hex(randomblob(8)) WHERE id = NEW.edition_id; END;
--> statement-breakpoint
CREATE TRIGGER category_delete_revises_rules AFTER DELETE ON category
BEGIN UPDATE edition SET rules_revision = hex(randomblob(8)) WHERE id = OLD.edition_id; END;
--> statement-breakpoint
CREATE TRIGGER anchor_insert_revises_rules AFTER INSERT ON anchor
BEGIN UPDATE edition SET rules_revision = hex(randomblob(8)) WHERE id = NEW.edition_id; END;
--> statement-breakpoint
CREATE TRIGGER anchor_update_revises_rules AFTER UPDATE ON anchor
BEGIN UPDATE edition SET rules_revision = hex(randomblob(8)) WHERE id = NEW.edition_id; END;
--> statement-breakpoint
CREATE TRIGGER anchor_delete_revises_rules AFTER DELETE ON anchor
BEGIN UPDATE edition SET rules_revision = hex(randomblob(8)) WHERE id = OLD.edition_id; END;
--> statement-breakpoint
CREATE TRIGGER criterion_insert_revises_rules AFTER INSERT ON criterion
BEGIN UPDATE edition SET rules_revision = hex(randomblob(8)) WHERE id = (SELECT edition_id FROM category WHERE category.id = NEW.category_id); END;
--> statement-breakpoint
CREATE TRIGGER criterion_update_revises_rules AFTER UPDATE ON criterion
BEGIN UPDATE edition SET rules_revision = hex(randomblob(8)) WHERE id = (SELECT edition_id FROM category WHERE category.id = NEW.category_id); END;
--> statement-breakpoint
CREATE TRIGGER criterion_delete_revises_rules AFTER DELETE ON criterion
BEGIN UPDATE edition SET rules_revision = hex(randomblob(8)) WHERE id = (SELECT edition_id FROM category WHERE category.id = OLD.category_id); END;
--> statement-breakpoint
CREATE TRIGGER form_section_insert_revises_rules AFTER INSERT ON form_section
BEGIN UPDATE edition SET rules_revision = hex(randomblob(8)) WHERE id = (SELECT edition_id FROM category WHERE category.id = NEW.category_id); END;
--> statement-breakpoint
CREATE TRIGGER form_section_update_revises_rules AFTER UPDATE ON form_section
BEGIN UPDATE edition SET rules_revision = hex(randomblob(8)) WHERE id = (SELECT edition_id FROM category WHERE category.id = NEW.category_id); END;
--> statement-breakpoint
CREATE TRIGGER form_section_delete_revises_rules AFTER DELETE ON form_section
BEGIN UPDATE edition SET rules_revision = hex(randomblob(8)) WHERE id = (SELECT edition_id FROM category WHERE category.id = OLD.category_id); END;
--> statement-breakpoint
CREATE TRIGGER question_insert_revises_rules AFTER INSERT ON question
BEGIN UPDATE edition SET rules_revision = hex(randomblob(8)) WHERE id = (SELECT edition_id FROM category WHERE category.id = NEW.category_id); END;
--> statement-breakpoint
CREATE TRIGGER question_update_revises_rules AFTER UPDATE ON question
BEGIN UPDATE edition SET rules_revision = hex(randomblob(8)) WHERE id = (SELECT edition_id FROM category WHERE category.id = NEW.category_id); END;
--> statement-breakpoint
CREATE TRIGGER question_delete_revises_rules AFTER DELETE ON question
BEGIN UPDATE edition SET rules_revision = hex(randomblob(8)) WHERE id = (SELECT edition_id FROM category WHERE category.id = OLD.category_id); END;
