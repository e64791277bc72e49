-- Criteria of a round belong to one that is planned or under way.
CREATE TRIGGER criterion_round_planned_insert BEFORE INSERT ON criterion
WHEN NEW.round > 1 AND NOT EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = NEW.category_id AND edition.round >= NEW.round) AND NOT EXISTS (SELECT 1 FROM category JOIN round ON round.edition_id = category.edition_id WHERE category.id = NEW.category_id AND round.no = NEW.round)
BEGIN SELECT RAISE(ABORT, 'no such round is planned'); END;
--> statement-breakpoint
CREATE TRIGGER criterion_round_planned_update BEFORE UPDATE OF round ON criterion
WHEN NEW.round > 1 AND NEW.round <> OLD.round AND NOT EXISTS (SELECT 1 FROM category JOIN round ON round.edition_id = category.edition_id WHERE category.id = NEW.category_id AND round.no = NEW.round)
BEGIN SELECT RAISE(ABORT, 'no such round is planned'); END;
--> statement-breakpoint
CREATE TRIGGER edition_freeze_needs_planned_criteria BEFORE UPDATE OF rules_frozen_at ON edition
WHEN OLD.rules_frozen_at IS NULL AND NEW.rules_frozen_at IS NOT NULL AND EXISTS (SELECT 1 FROM criterion JOIN category ON category.id = criterion.category_id WHERE category.edition_id = NEW.id AND criterion.round > 1 AND NOT EXISTS (SELECT 1 FROM round WHERE round.edition_id = NEW.id AND round.no = criterion.round))
BEGIN SELECT RAISE(ABORT, 'criteria of a round that is not planned'); END;
