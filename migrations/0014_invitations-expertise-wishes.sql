CREATE TABLE `category_expertise` (
	`juror_id` text NOT NULL,
	`category_id` text NOT NULL,
	`level` integer NOT NULL,
	PRIMARY KEY(`juror_id`, `category_id`),
	FOREIGN KEY (`juror_id`) REFERENCES `juror`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "category_expertise_level" CHECK(level between 0 and 3)
) STRICT;
--> statement-breakpoint
CREATE TABLE `topic_expertise` (
	`juror_id` text NOT NULL,
	`topic` text NOT NULL,
	`level` integer NOT NULL,
	PRIMARY KEY(`juror_id`, `topic`),
	FOREIGN KEY (`juror_id`) REFERENCES `juror`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "topic_expertise_topic" CHECK(topic in ('digital', 'administration', 'finance', 'public-order', 'rescue', 'schools', 'social', 'health', 'culture', 'economy', 'planning', 'mobility', 'climate', 'water-waste', 'construction')),
	CONSTRAINT "topic_expertise_level" CHECK(level between 0 and 3)
) STRICT;
--> statement-breakpoint
CREATE TABLE `wish` (
	`juror_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`wish` text NOT NULL,
	PRIMARY KEY(`juror_id`, `entry_id`),
	FOREIGN KEY (`juror_id`) REFERENCES `juror`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "wish_wish" CHECK(wish in ('would-like', 'rather-not'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `wish_entry` ON `wish` (`entry_id`);--> statement-breakpoint
ALTER TABLE `juror` ADD `expected_entries` integer CHECK(expected_entries > 0);--> statement-breakpoint
ALTER TABLE `juror` ADD `respond_by` integer;--> statement-breakpoint
ALTER TABLE `juror` ADD `proposed_entries` integer CHECK(proposed_entries > 0);--> statement-breakpoint
ALTER TABLE `juror` ADD `proposal_note` text;--> statement-breakpoint
ALTER TABLE `juror` ADD `substitute_for` text REFERENCES juror(id);--> statement-breakpoint
ALTER TABLE `juror` ADD `languages` text DEFAULT '["de"]' NOT NULL CHECK(json_array_length(languages) > 0);
