CREATE TABLE `audience_count` (
	`entry_id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`votes` integer NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `audience_vote`(`edition_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "audience_count_votes" CHECK(votes >= 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `audience_request` (
	`hash` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`address_hash` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`edition_id`) REFERENCES `audience_vote`(`edition_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `audience_request_address` ON `audience_request` (`edition_id`,`address_hash`);--> statement-breakpoint
CREATE TABLE `audience_vote` (
	`edition_id` text PRIMARY KEY NOT NULL,
	`opens_at` integer NOT NULL,
	`closes_at` integer NOT NULL,
	`salt` text NOT NULL,
	FOREIGN KEY (`edition_id`) REFERENCES `edition`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "audience_vote_period" CHECK(opens_at < closes_at)
) STRICT;
--> statement-breakpoint
CREATE TABLE `audience_voter` (
	`edition_id` text NOT NULL,
	`address_hash` text NOT NULL,
	PRIMARY KEY(`edition_id`, `address_hash`),
	FOREIGN KEY (`edition_id`) REFERENCES `audience_vote`(`edition_id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `site_page_version` (
	`page` text NOT NULL,
	`no` integer NOT NULL,
	`title` text NOT NULL,
	`lead` text NOT NULL,
	`body` text NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by` text NOT NULL,
	PRIMARY KEY(`page`, `no`),
	FOREIGN KEY (`saved_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "site_page_version_page" CHECK(page in ('impressum', 'datenschutz', 'barrierefreiheit', 'leichte-sprache', 'gebaerdensprache')),
	CONSTRAINT "site_page_version_no" CHECK(no >= 1)
) STRICT;
--> statement-breakpoint
CREATE TRIGGER audience_count_begins_at_one BEFORE INSERT ON audience_count
WHEN NEW.votes <> 1
BEGIN SELECT RAISE(ABORT, 'audience_count: a count begins at one'); END;
--> statement-breakpoint
CREATE TRIGGER audience_count_grows_by_one BEFORE UPDATE ON audience_count
WHEN NEW.votes <> OLD.votes + 1 OR NEW.entry_id <> OLD.entry_id OR NEW.edition_id <> OLD.edition_id
BEGIN SELECT RAISE(ABORT, 'audience_count: a count grows by one'); END;
--> statement-breakpoint
CREATE TRIGGER audience_count_no_delete BEFORE DELETE ON audience_count
BEGIN SELECT RAISE(ABORT, 'audience_count: votes are kept'); END;
--> statement-breakpoint
CREATE TRIGGER audience_voter_no_update BEFORE UPDATE ON audience_voter
BEGIN SELECT RAISE(ABORT, 'audience_voter: whoever has voted has voted'); END;
--> statement-breakpoint
CREATE TRIGGER site_page_version_no_update BEFORE UPDATE ON site_page_version
BEGIN SELECT RAISE(ABORT, 'site_page_version: append only'); END;
--> statement-breakpoint
CREATE TRIGGER site_page_version_no_delete BEFORE DELETE ON site_page_version
BEGIN SELECT RAISE(ABORT, 'site_page_version: append only'); END;
