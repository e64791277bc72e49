CREATE TABLE `letter_template` (
	`edition_id` text NOT NULL,
	`kind` text NOT NULL,
	`locale` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	PRIMARY KEY(`edition_id`, `kind`, `locale`),
	FOREIGN KEY (`edition_id`) REFERENCES `edition`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "letter_template_kind" CHECK(kind in ('receipt', 'admitted', 'returned', 'rejected', 'disqualified', 'withdrawn', 'deadline-moved')),
	CONSTRAINT "letter_template_words" CHECK(trim(subject) <> '' and trim(body) <> '')
) STRICT;
