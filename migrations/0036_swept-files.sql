CREATE TABLE `swept_file` (
	`key` text PRIMARY KEY NOT NULL,
	`swept_at` integer NOT NULL
) STRICT;
