CREATE TABLE `example` (
	`id` text PRIMARY KEY NOT NULL,
	`no` integer NOT NULL,
	`slug` text NOT NULL,
	`state` text NOT NULL,
	`origin` text NOT NULL,
	`entry_id` text,
	`language` text NOT NULL,
	`title` text NOT NULL,
	`summary` text NOT NULL,
	`topics` text NOT NULL,
	`legal_form` text,
	`since_year` integer,
	`inhabitants` integer,
	`effect` text NOT NULL,
	`figures` text NOT NULL,
	`effort` text NOT NULL,
	`transfer` text NOT NULL,
	`digital` integer NOT NULL,
	`edition_year` integer,
	`category_key` text,
	`category_name` text,
	`honour` text NOT NULL,
	`honour_reason` text NOT NULL,
	`other_awards` text NOT NULL,
	`sources` text NOT NULL,
	`contact_name` text,
	`contact_email` text,
	`proposer_id` text,
	`state_reason` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`updated_at` integer NOT NULL,
	`published_at` integer,
	FOREIGN KEY (`entry_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposer_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "example_state" CHECK(state in ('draft', 'proposed', 'approved', 'withdrawn')),
	CONSTRAINT "example_origin" CHECK(origin in ('entry', 'earlier-winner', 'office', 'municipality')),
	CONSTRAINT "example_of_entry" CHECK((origin = 'entry') = (entry_id is not null)),
	CONSTRAINT "example_slug" CHECK(slug <> '' and slug not glob '*[^a-z0-9-]*'),
	CONSTRAINT "example_language" CHECK(language in ('de', 'en', 'nl', 'fr')),
	CONSTRAINT "example_title" CHECK(trim(title) <> ''),
	CONSTRAINT "example_legal_form" CHECK(legal_form is null or legal_form in ('working-group', 'agreement-delegating', 'agreement-mandating', 'joint-authority', 'joint-enterprise', 'private-law', 'egtc', 'other')),
	CONSTRAINT "example_since" CHECK(since_year is null or since_year between 1900 and 2200),
	CONSTRAINT "example_inhabitants" CHECK(inhabitants is null or inhabitants between 1 and 100000000),
	CONSTRAINT "example_honour" CHECK(honour in ('winner', 'commendation', 'none')),
	CONSTRAINT "example_edition" CHECK((edition_year is null) = (category_key is null) and (category_key is null) = (category_name is null) and (honour = 'none' or edition_year is not null)),
	CONSTRAINT "example_published" CHECK(state <> 'approved' or published_at is not null),
	CONSTRAINT "example_complete" CHECK(state not in ('approved', 'proposed') or trim(summary) <> '')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `example_no_unique` ON `example` (`no`);--> statement-breakpoint
CREATE UNIQUE INDEX `example_slug_unique` ON `example` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `example_entryId_unique` ON `example` (`entry_id`);--> statement-breakpoint
CREATE INDEX `example_state_published` ON `example` (`state`,`published_at`);--> statement-breakpoint
CREATE INDEX `example_proposer` ON `example` (`proposer_id`);--> statement-breakpoint
CREATE TABLE `example_consent` (
	`id` text PRIMARY KEY NOT NULL,
	`example_id` text NOT NULL,
	`ground` text NOT NULL,
	`scope` text NOT NULL,
	`given_by` text NOT NULL,
	`given_at` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	`withdrawal_note` text,
	FOREIGN KEY (`example_id`) REFERENCES `example`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`recorded_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "example_consent_ground" CHECK(ground in ('entry', 'proposal', 'written', 'public-source')),
	CONSTRAINT "example_consent_scope" CHECK(scope in ('texts', 'texts-and-files')),
	CONSTRAINT "example_consent_given_by" CHECK(trim(given_by) <> '')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `example_consent_open` ON `example_consent` (`example_id`) WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX `example_consent_example` ON `example_consent` (`example_id`);--> statement-breakpoint
CREATE TABLE `example_file` (
	`id` text PRIMARY KEY NOT NULL,
	`example_id` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`size` integer NOT NULL,
	`type` text NOT NULL,
	`sha256` text NOT NULL,
	`preview_key` text,
	`preview_size` integer,
	`uploaded_at` integer NOT NULL,
	`uploaded_by` text NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`example_id`) REFERENCES `example`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`uploaded_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "example_file_kind" CHECK(kind in ('picture', 'document')),
	CONSTRAINT "example_file_description" CHECK(kind <> 'picture' or trim(description) <> ''),
	CONSTRAINT "example_file_size" CHECK(size between 1 and 64000000),
	CONSTRAINT "example_file_type" CHECK(type in ('application/pdf', 'image/jpeg', 'image/png', 'image/webp')),
	CONSTRAINT "example_file_preview" CHECK((preview_key is null) = (preview_size is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `example_file_key_unique` ON `example_file` (`key`);--> statement-breakpoint
CREATE UNIQUE INDEX `example_file_previewKey_unique` ON `example_file` (`preview_key`);--> statement-breakpoint
CREATE INDEX `example_file_example` ON `example_file` (`example_id`);--> statement-breakpoint
CREATE TABLE `example_party` (
	`id` text PRIMARY KEY NOT NULL,
	`example_id` text NOT NULL,
	`position` integer NOT NULL,
	`role` text NOT NULL,
	`organisation_id` text,
	`name` text NOT NULL,
	`country` text NOT NULL,
	FOREIGN KEY (`example_id`) REFERENCES `example`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "example_party_role" CHECK(role in ('lead', 'partner')),
	CONSTRAINT "example_party_name" CHECK(trim(name) <> '' and length(country) = 2)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `example_party_position` ON `example_party` (`example_id`,`position`);--> statement-breakpoint
CREATE UNIQUE INDEX `example_party_lead` ON `example_party` (`example_id`) WHERE role = 'lead';--> statement-breakpoint
CREATE UNIQUE INDEX `example_party_once` ON `example_party` (`example_id`,`organisation_id`);--> statement-breakpoint
CREATE INDEX `example_party_organisation` ON `example_party` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `library` (
	`id` integer PRIMARY KEY NOT NULL,
	`revision` text NOT NULL,
	CONSTRAINT "library_single" CHECK(id = 1)
) STRICT;
--> statement-breakpoint
INSERT INTO library (id, revision) VALUES (1, hex(randomblob(8)));
--> statement-breakpoint
CREATE VIRTUAL TABLE example_search USING fts5(title, summary, words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE VIRTUAL TABLE example_term USING fts5vocab('example_search', 'row');
--> statement-breakpoint
CREATE TRIGGER example_insert_consent BEFORE INSERT ON example WHEN NEW.state = 'approved'
BEGIN SELECT RAISE(ABORT, 'example: no consent on record'); END;
--> statement-breakpoint
CREATE TRIGGER example_update_consent BEFORE UPDATE ON example WHEN NEW.state = 'approved'
AND NOT EXISTS (SELECT 1 FROM example_consent WHERE example_id = NEW.id AND withdrawn_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'example: no consent on record'); END;
--> statement-breakpoint
CREATE TRIGGER example_no_fixed BEFORE UPDATE OF no, origin, entry_id ON example WHEN NEW.no IS NOT OLD.no OR NEW.origin IS NOT OLD.origin OR NEW.entry_id IS NOT OLD.entry_id
BEGIN SELECT RAISE(ABORT, 'example: number and origin stay'); END;
--> statement-breakpoint
CREATE TRIGGER example_consent_withdrawal BEFORE UPDATE ON example_consent WHEN NEW.withdrawn_at IS NOT NULL
AND EXISTS (SELECT 1 FROM example WHERE id = NEW.example_id AND state = 'approved')
BEGIN SELECT RAISE(ABORT, 'example_consent: the example is still approved'); END;
--> statement-breakpoint
CREATE TRIGGER example_consent_stays BEFORE UPDATE ON example_consent WHEN OLD.withdrawn_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'example_consent: withdrawn'); END;
--> statement-breakpoint
CREATE TRIGGER example_consent_no_delete BEFORE DELETE ON example_consent WHEN EXISTS (SELECT 1 FROM example WHERE id = OLD.example_id)
BEGIN SELECT RAISE(ABORT, 'example_consent: append only'); END;
--> statement-breakpoint
CREATE TRIGGER example_leaves_search AFTER UPDATE OF state ON example WHEN NEW.state <> 'approved'
BEGIN DELETE FROM example_search WHERE rowid = NEW.no; END;
--> statement-breakpoint
CREATE TRIGGER example_deleted_leaves_search AFTER DELETE ON example
BEGIN DELETE FROM example_search WHERE rowid = OLD.no; END;
--> statement-breakpoint
CREATE TRIGGER example_update_revises_library AFTER UPDATE ON example WHEN NEW.state = 'approved' OR OLD.state = 'approved'
BEGIN UPDATE library SET revision = hex(randomblob(8)); END;
--> statement-breakpoint
CREATE TRIGGER example_delete_revises_library AFTER DELETE ON example WHEN OLD.state = 'approved'
BEGIN UPDATE library SET revision = hex(randomblob(8)); END;
--> statement-breakpoint
CREATE TRIGGER example_party_insert_revises_library AFTER INSERT ON example_party WHEN EXISTS (SELECT 1 FROM example WHERE id = NEW.example_id AND state = 'approved')
BEGIN UPDATE library SET revision = hex(randomblob(8)); END;
--> statement-breakpoint
CREATE TRIGGER example_party_update_revises_library AFTER UPDATE ON example_party WHEN EXISTS (SELECT 1 FROM example WHERE id = NEW.example_id AND state = 'approved')
BEGIN UPDATE library SET revision = hex(randomblob(8)); END;
--> statement-breakpoint
CREATE TRIGGER example_party_delete_revises_library AFTER DELETE ON example_party WHEN EXISTS (SELECT 1 FROM example WHERE id = OLD.example_id AND state = 'approved')
BEGIN UPDATE library SET revision = hex(randomblob(8)); END;
