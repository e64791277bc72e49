CREATE TABLE `contact` (
	`id` text PRIMARY KEY NOT NULL,
	`notice_id` text NOT NULL,
	`guest_id` text NOT NULL,
	`opened_at` integer NOT NULL,
	`host_agreed_at` integer,
	`host_agreed_by` text,
	`guest_agreed_at` integer,
	`guest_agreed_by` text,
	FOREIGN KEY (`notice_id`) REFERENCES `notice`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`guest_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`host_agreed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`guest_agreed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contact_agreed" CHECK((host_agreed_at is null) = (host_agreed_by is null) and (guest_agreed_at is null) = (guest_agreed_by is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `contact_once` ON `contact` (`notice_id`,`guest_id`);--> statement-breakpoint
CREATE INDEX `contact_guest` ON `contact` (`guest_id`);--> statement-breakpoint
CREATE TABLE `contact_message` (
	`id` text PRIMARY KEY NOT NULL,
	`contact_id` text NOT NULL,
	`side` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`written_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contact_message_side" CHECK(side in ('host', 'guest')),
	CONSTRAINT "contact_message_text" CHECK(trim(text) <> '')
) STRICT;
--> statement-breakpoint
CREATE INDEX `contact_message_contact` ON `contact_message` (`contact_id`);--> statement-breakpoint
CREATE TABLE `digest` (
	`link_hash` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`week` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `digest_once` ON `digest` (`person_id`,`week`);--> statement-breakpoint
CREATE TABLE `digest_reader` (
	`person_id` text PRIMARY KEY NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `notice` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`created_by` text NOT NULL,
	`topic` text NOT NULL,
	`reach` text NOT NULL,
	`radius_km` integer,
	`cross_border` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`words` text NOT NULL,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	`removed_at` integer,
	`removed_by` text,
	`removal_reason` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`removed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "notice_topic" CHECK(topic in ('digital', 'administration', 'finance', 'public-order', 'rescue', 'schools', 'social', 'health', 'culture', 'economy', 'planning', 'mobility', 'climate', 'water-waste', 'construction')),
	CONSTRAINT "notice_reach" CHECK(reach in ('beside', 'radius')),
	CONSTRAINT "notice_radius" CHECK((reach = 'radius') = (radius_km is not null) and (radius_km is null or radius_km between 1 and 300)),
	CONSTRAINT "notice_words" CHECK(trim(words) <> ''),
	CONSTRAINT "notice_lasts" CHECK(expires_at > created_at),
	CONSTRAINT "notice_removal" CHECK((removed_at is null) = (removed_by is null) and (removed_at is null) = (removal_reason is null) and (removal_reason is null or trim(removal_reason) <> ''))
) STRICT;
--> statement-breakpoint
CREATE INDEX `notice_expires` ON `notice` (`expires_at`);--> statement-breakpoint
CREATE INDEX `notice_organisation` ON `notice` (`organisation_id`);--> statement-breakpoint
CREATE TRIGGER notice_stays BEFORE UPDATE OF organisation_id, created_by, topic, reach, radius_km, cross_border, expires_at, words, created_at ON notice
BEGIN SELECT RAISE(ABORT, 'notice: what it says stays'); END;
--> statement-breakpoint
CREATE TRIGGER notice_removal_stays BEFORE UPDATE ON notice WHEN OLD.removed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'notice: removed'); END;
--> statement-breakpoint
CREATE TRIGGER contact_of_others BEFORE INSERT ON contact WHEN NEW.guest_id = (SELECT organisation_id FROM notice WHERE id = NEW.notice_id)
BEGIN SELECT RAISE(ABORT, 'contact: nobody writes to themselves'); END;
--> statement-breakpoint
CREATE TRIGGER contact_agreement_stays BEFORE UPDATE ON contact
WHEN (OLD.host_agreed_at IS NOT NULL AND NEW.host_agreed_at IS NOT OLD.host_agreed_at) OR (OLD.guest_agreed_at IS NOT NULL AND NEW.guest_agreed_at IS NOT OLD.guest_agreed_at)
BEGIN SELECT RAISE(ABORT, 'contact: an agreement stays'); END;
--> statement-breakpoint
CREATE TRIGGER contact_message_over BEFORE INSERT ON contact_message
WHEN EXISTS (SELECT 1 FROM contact JOIN notice ON notice.id = contact.notice_id WHERE contact.id = NEW.contact_id AND notice.removed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'contact_message: the notice was removed'); END;
--> statement-breakpoint
CREATE TRIGGER contact_message_stays BEFORE UPDATE ON contact_message
BEGIN SELECT RAISE(ABORT, 'contact_message: append only'); END;
