CREATE TABLE `file_leak` (
	`entry_id` text NOT NULL,
	`no` integer NOT NULL,
	`attachment_id` text NOT NULL,
	`outcome` text NOT NULL,
	`words` text NOT NULL,
	`read_at` integer NOT NULL,
	PRIMARY KEY(`entry_id`, `no`, `attachment_id`),
	FOREIGN KEY (`attachment_id`) REFERENCES `attachment`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`entry_id`,`no`) REFERENCES `entry_version`(`entry_id`,`no`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "file_leak_outcome" CHECK(outcome in ('read', 'without-text', 'unreadable')),
	CONSTRAINT "file_leak_words" CHECK(outcome = 'read' or words = '[]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `file_leak_attachment` ON `file_leak` (`attachment_id`);