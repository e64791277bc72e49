CREATE TABLE `formal_ruling` (
	`entry_id` text NOT NULL,
	`no` integer NOT NULL,
	`rule` text NOT NULL,
	`ruling` text NOT NULL,
	`verdict` text NOT NULL,
	`note` text NOT NULL,
	`ruled_at` integer NOT NULL,
	`ruled_by` text NOT NULL,
	PRIMARY KEY(`entry_id`, `no`, `rule`),
	FOREIGN KEY (`ruled_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`,`no`) REFERENCES `entry_version`(`entry_id`,`no`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "formal_ruling_kind" CHECK(ruling in ('confirmed', 'overruled')),
	CONSTRAINT "formal_ruling_verdict" CHECK(verdict in ('holds', 'fails', 'open')),
	CONSTRAINT "formal_ruling_note" CHECK(ruling <> 'overruled' or trim(note) <> '')
) STRICT;
