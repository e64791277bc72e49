CREATE TABLE `substitute` (
	`juror_id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`locale` text NOT NULL,
	`organisation_id` text,
	`named_at` integer NOT NULL,
	`named_by` text NOT NULL,
	FOREIGN KEY (`juror_id`) REFERENCES `juror`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`named_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
