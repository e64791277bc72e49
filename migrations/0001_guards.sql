-- Laws that SQLite itself keeps: records that are only appended, rules that are frozen, points on the scale, a sealed result, numbers that stay.
CREATE TRIGGER audit_record_no_update BEFORE UPDATE ON audit_record
BEGIN SELECT RAISE(ABORT, 'audit_record: append only'); END;
--> statement-breakpoint
CREATE TRIGGER audit_record_no_delete BEFORE DELETE ON audit_record
BEGIN SELECT RAISE(ABORT, 'audit_record: append only'); END;
--> statement-breakpoint
CREATE TRIGGER entry_version_no_update BEFORE UPDATE ON entry_version
BEGIN SELECT RAISE(ABORT, 'entry_version: append only'); END;
--> statement-breakpoint
CREATE TRIGGER entry_version_no_delete BEFORE DELETE ON entry_version
BEGIN SELECT RAISE(ABORT, 'entry_version: append only'); END;
--> statement-breakpoint
CREATE TRIGGER sheet_version_no_update BEFORE UPDATE ON sheet_version
BEGIN SELECT RAISE(ABORT, 'sheet_version: append only'); END;
--> statement-breakpoint
CREATE TRIGGER sheet_version_no_delete BEFORE DELETE ON sheet_version
BEGIN SELECT RAISE(ABORT, 'sheet_version: append only'); END;
--> statement-breakpoint
CREATE TRIGGER sealed_result_no_update BEFORE UPDATE ON sealed_result
BEGIN SELECT RAISE(ABORT, 'sealed_result: append only'); END;
--> statement-breakpoint
CREATE TRIGGER sealed_result_no_delete BEFORE DELETE ON sealed_result
BEGIN SELECT RAISE(ABORT, 'sealed_result: append only'); END;
--> statement-breakpoint
CREATE TRIGGER category_frozen_insert BEFORE INSERT ON category
WHEN EXISTS (SELECT 1 FROM edition WHERE id = NEW.edition_id AND rules_frozen_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'rules are frozen'); END;
--> statement-breakpoint
CREATE TRIGGER category_frozen_delete BEFORE DELETE ON category
WHEN EXISTS (SELECT 1 FROM edition WHERE id = OLD.edition_id AND rules_frozen_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'rules are frozen'); END;
--> statement-breakpoint
CREATE TRIGGER anchor_frozen_insert BEFORE INSERT ON anchor
WHEN EXISTS (SELECT 1 FROM edition WHERE id = NEW.edition_id AND rules_frozen_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'rules are frozen'); END;
--> statement-breakpoint
CREATE TRIGGER anchor_frozen_delete BEFORE DELETE ON anchor
WHEN EXISTS (SELECT 1 FROM edition WHERE id = OLD.edition_id AND rules_frozen_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'rules are frozen'); END;
--> statement-breakpoint
CREATE TRIGGER criterion_frozen_insert BEFORE INSERT ON criterion
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = NEW.category_id AND edition.rules_frozen_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'rules are frozen'); END;
--> statement-breakpoint
CREATE TRIGGER criterion_frozen_delete BEFORE DELETE ON criterion
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = OLD.category_id AND edition.rules_frozen_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'rules are frozen'); END;
--> statement-breakpoint
CREATE TRIGGER question_frozen_insert BEFORE INSERT ON question
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = NEW.category_id AND edition.rules_frozen_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'rules are frozen'); END;
--> statement-breakpoint
CREATE TRIGGER question_frozen_delete BEFORE DELETE ON question
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = OLD.category_id AND edition.rules_frozen_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'rules are frozen'); END;
--> statement-breakpoint
CREATE TRIGGER category_frozen_update BEFORE UPDATE OF id, edition_id, `key`, position, requires_foreign_partner ON category
WHEN EXISTS (SELECT 1 FROM edition WHERE id = OLD.edition_id AND rules_frozen_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'rules are frozen'); END;
--> statement-breakpoint
CREATE TRIGGER anchor_frozen_update BEFORE UPDATE OF edition_id, points ON anchor
WHEN EXISTS (SELECT 1 FROM edition WHERE id = OLD.edition_id AND rules_frozen_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'rules are frozen'); END;
--> statement-breakpoint
CREATE TRIGGER criterion_frozen_update BEFORE UPDATE OF id, category_id, position, weight ON criterion
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = OLD.category_id AND edition.rules_frozen_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'rules are frozen'); END;
--> statement-breakpoint
CREATE TRIGGER question_frozen_update BEFORE UPDATE OF id, category_id, `key`, kind, position, required, max_length ON question
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = OLD.category_id AND edition.rules_frozen_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'rules are frozen'); END;
--> statement-breakpoint
CREATE TRIGGER edition_frozen_update BEFORE UPDATE OF slug, year, time_zone, reference_date, min_partners, one_entry_per_lead, quorum, jurors_per_entry, scale_min, scale_max, reason_low_at, reason_high_at, tie_rules, ranking_method ON edition
WHEN OLD.rules_frozen_at IS NOT NULL AND (NEW.slug, NEW.year, NEW.time_zone, NEW.reference_date, NEW.min_partners, NEW.one_entry_per_lead, NEW.quorum, NEW.jurors_per_entry, NEW.scale_min, NEW.scale_max, NEW.reason_low_at, NEW.reason_high_at, NEW.tie_rules, NEW.ranking_method) IS NOT (OLD.slug, OLD.year, OLD.time_zone, OLD.reference_date, OLD.min_partners, OLD.one_entry_per_lead, OLD.quorum, OLD.jurors_per_entry, OLD.scale_min, OLD.scale_max, OLD.reason_low_at, OLD.reason_high_at, OLD.tie_rules, OLD.ranking_method)
BEGIN SELECT RAISE(ABORT, 'rules are frozen'); END;
--> statement-breakpoint
CREATE TRIGGER edition_stays_frozen BEFORE UPDATE OF rules_frozen_at ON edition
WHEN OLD.rules_frozen_at IS NOT NULL AND NEW.rules_frozen_at IS NOT OLD.rules_frozen_at
BEGIN SELECT RAISE(ABORT, 'rules are frozen'); END;
--> statement-breakpoint
CREATE TRIGGER edition_freeze_needs_weights BEFORE UPDATE OF rules_frozen_at ON edition
WHEN OLD.rules_frozen_at IS NULL AND NEW.rules_frozen_at IS NOT NULL AND (NOT EXISTS (SELECT 1 FROM category WHERE edition_id = NEW.id) OR EXISTS (SELECT 1 FROM category WHERE edition_id = NEW.id AND (SELECT coalesce(sum(weight), 0) FROM criterion WHERE criterion.category_id = category.id) <> 100))
BEGIN SELECT RAISE(ABORT, 'weights of each category must sum to 100'); END;
--> statement-breakpoint
CREATE TRIGGER edition_stays_sealed BEFORE UPDATE OF sealed_at, signed_off_at, signed_off_by ON edition
WHEN OLD.sealed_at IS NOT NULL AND (NEW.sealed_at, NEW.signed_off_at, NEW.signed_off_by) IS NOT (OLD.sealed_at, OLD.signed_off_at, OLD.signed_off_by)
BEGIN SELECT RAISE(ABORT, 'result is sealed'); END;
--> statement-breakpoint
CREATE TRIGGER score_on_scale_insert BEFORE INSERT ON score
WHEN NEW.points IS NOT NULL AND NOT EXISTS (SELECT 1 FROM criterion JOIN category ON category.id = criterion.category_id JOIN edition ON edition.id = category.edition_id WHERE criterion.id = NEW.criterion_id AND NEW.points BETWEEN edition.scale_min AND edition.scale_max)
BEGIN SELECT RAISE(ABORT, 'points are off the scale'); END;
--> statement-breakpoint
CREATE TRIGGER score_on_scale_update BEFORE UPDATE OF points ON score
WHEN NEW.points IS NOT NULL AND NOT EXISTS (SELECT 1 FROM criterion JOIN category ON category.id = criterion.category_id JOIN edition ON edition.id = category.edition_id WHERE criterion.id = NEW.criterion_id AND NEW.points BETWEEN edition.scale_min AND edition.scale_max)
BEGIN SELECT RAISE(ABORT, 'points are off the scale'); END;
--> statement-breakpoint
CREATE TRIGGER score_sheet_sealed_insert BEFORE INSERT ON score_sheet
WHEN EXISTS (SELECT 1 FROM entry JOIN edition ON edition.id = entry.edition_id WHERE entry.id = NEW.entry_id AND edition.sealed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'result is sealed'); END;
--> statement-breakpoint
CREATE TRIGGER score_sheet_sealed_update BEFORE UPDATE ON score_sheet
WHEN EXISTS (SELECT 1 FROM entry JOIN edition ON edition.id = entry.edition_id WHERE entry.id = OLD.entry_id AND edition.sealed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'result is sealed'); END;
--> statement-breakpoint
CREATE TRIGGER score_sheet_sealed_delete BEFORE DELETE ON score_sheet
WHEN EXISTS (SELECT 1 FROM entry JOIN edition ON edition.id = entry.edition_id WHERE entry.id = OLD.entry_id AND edition.sealed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'result is sealed'); END;
--> statement-breakpoint
CREATE TRIGGER score_sealed_insert BEFORE INSERT ON score
WHEN EXISTS (SELECT 1 FROM score_sheet JOIN entry ON entry.id = score_sheet.entry_id JOIN edition ON edition.id = entry.edition_id WHERE score_sheet.id = NEW.sheet_id AND edition.sealed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'result is sealed'); END;
--> statement-breakpoint
CREATE TRIGGER score_sealed_update BEFORE UPDATE ON score
WHEN EXISTS (SELECT 1 FROM score_sheet JOIN entry ON entry.id = score_sheet.entry_id JOIN edition ON edition.id = entry.edition_id WHERE score_sheet.id = OLD.sheet_id AND edition.sealed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'result is sealed'); END;
--> statement-breakpoint
CREATE TRIGGER score_sealed_delete BEFORE DELETE ON score
WHEN EXISTS (SELECT 1 FROM score_sheet JOIN entry ON entry.id = score_sheet.entry_id JOIN edition ON edition.id = entry.edition_id WHERE score_sheet.id = OLD.sheet_id AND edition.sealed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'result is sealed'); END;
--> statement-breakpoint
CREATE TRIGGER decision_sealed_insert BEFORE INSERT ON decision
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = NEW.category_id AND edition.sealed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'result is sealed'); END;
--> statement-breakpoint
CREATE TRIGGER decision_sealed_update BEFORE UPDATE ON decision
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = OLD.category_id AND edition.sealed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'result is sealed'); END;
--> statement-breakpoint
CREATE TRIGGER decision_sealed_delete BEFORE DELETE ON decision
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = OLD.category_id AND edition.sealed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'result is sealed'); END;
--> statement-breakpoint
CREATE TRIGGER commendation_sealed_insert BEFORE INSERT ON commendation
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = NEW.category_id AND edition.sealed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'result is sealed'); END;
--> statement-breakpoint
CREATE TRIGGER commendation_sealed_update BEFORE UPDATE ON commendation
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = OLD.category_id AND edition.sealed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'result is sealed'); END;
--> statement-breakpoint
CREATE TRIGGER commendation_sealed_delete BEFORE DELETE ON commendation
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = OLD.category_id AND edition.sealed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'result is sealed'); END;
--> statement-breakpoint
CREATE TRIGGER jury_vote_sealed_insert BEFORE INSERT ON jury_vote
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = NEW.category_id AND edition.sealed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'result is sealed'); END;
--> statement-breakpoint
CREATE TRIGGER jury_vote_sealed_update BEFORE UPDATE ON jury_vote
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = OLD.category_id AND edition.sealed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'result is sealed'); END;
--> statement-breakpoint
CREATE TRIGGER jury_vote_sealed_delete BEFORE DELETE ON jury_vote
WHEN EXISTS (SELECT 1 FROM category JOIN edition ON edition.id = category.edition_id WHERE category.id = OLD.category_id AND edition.sealed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'result is sealed'); END;
--> statement-breakpoint
CREATE TRIGGER entry_number_stays BEFORE UPDATE OF number, running ON entry
WHEN OLD.number IS NOT NULL AND (NEW.number, NEW.running) IS NOT (OLD.number, OLD.running)
BEGIN SELECT RAISE(ABORT, 'an entry keeps its number'); END;
--> statement-breakpoint
CREATE TRIGGER entry_numbered_stays BEFORE DELETE ON entry
WHEN OLD.number IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an entry keeps its number'); END;
