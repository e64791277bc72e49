ALTER TABLE `regional_note` ADD `region` text;--> statement-breakpoint
DROP TRIGGER regional_note_no_update;
--> statement-breakpoint
UPDATE regional_note SET region = coalesce(
  (SELECT substr(organisation_id, length('de-bezreg-') + 1) FROM person WHERE id = regional_note.author_id AND organisation_id LIKE 'de-bezreg-%'),
  (SELECT region FROM advice_case WHERE id = regional_note.case_id));
--> statement-breakpoint
CREATE TRIGGER regional_note_no_update BEFORE UPDATE ON regional_note
BEGIN SELECT RAISE(ABORT, 'regional_note: append only'); END;
