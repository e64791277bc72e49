CREATE TABLE `assigning` (
	`id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`step` text NOT NULL,
	`seed` integer NOT NULL,
	`basis` text,
	`answer` text,
	`asked_at` integer NOT NULL,
	`asked_by` text NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`edition_id`) REFERENCES `edition`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "assigning_kind" CHECK(kind in ('anew', 'repair')),
	CONSTRAINT "assigning_state" CHECK(state in ('queued', 'running', 'proposed', 'infeasible', 'failed', 'cancelled', 'interrupted', 'applied', 'discarded')),
	CONSTRAINT "assigning_step" CHECK(step in ('waiting', 'total', 'fairness', 'loads', 'connection')),
	CONSTRAINT "assigning_answered" CHECK(state not in ('proposed', 'infeasible', 'applied') or (basis is not null and answer is not null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `assigning_edition` ON `assigning` (`edition_id`,`asked_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `assigning_open` ON `assigning` (`edition_id`) WHERE state in ('queued', 'running', 'proposed');--> statement-breakpoint
CREATE TABLE `assignment_change` (
	`edition_id` text NOT NULL,
	`no` integer NOT NULL,
	`kind` text NOT NULL,
	`added` text NOT NULL,
	`removed` text NOT NULL,
	`made_at` integer NOT NULL,
	`made_by` text NOT NULL,
	`undone_at` integer,
	`undone_by` text,
	PRIMARY KEY(`edition_id`, `no`),
	FOREIGN KEY (`edition_id`) REFERENCES `edition`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`undone_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "assignment_change_kind" CHECK(kind in ('anew', 'repair', 'by-hand')),
	CONSTRAINT "assignment_change_undone" CHECK((undone_at is null) = (undone_by is null))
) STRICT;
