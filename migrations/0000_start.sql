CREATE TABLE `attempt` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `attempt_key_at` ON `attempt` (`key`,`at`);--> statement-breakpoint
CREATE TABLE `organisation` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`country` text NOT NULL,
	`code` text,
	`district_code` text,
	`regional_district` text,
	`municipal` integer NOT NULL,
	`exempt` integer NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "organisation_kind" CHECK(kind in ('municipality', 'district', 'landscape-association', 'regional-government', 'foreign-municipality', 'joint-authority', 'company', 'umbrella-association', 'other'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `organisation_code_unique` ON `organisation` (`code`);--> statement-breakpoint
CREATE INDEX `organisation_name` ON `organisation` (`name`);--> statement-breakpoint
CREATE TABLE `organisation_member` (
	`body_id` text NOT NULL,
	`member_id` text NOT NULL,
	PRIMARY KEY(`body_id`, `member_id`),
	FOREIGN KEY (`body_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `organisation_member_member` ON `organisation_member` (`member_id`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text,
	`locale` text,
	`organisation_id` text,
	`organisation_confirmed_at` integer,
	`email_verified_at` integer,
	`created_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "person_email" CHECK("person"."email" = lower(trim("person"."email")))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `person_email_unique` ON `person` (`email`);--> statement-breakpoint
CREATE INDEX `person_organisation` ON `person` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `person_role` (
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`person_id`, `role`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "person_role_role" CHECK(role in ('organiser', 'observer'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `session` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`device` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `session_person` ON `session` (`person_id`);--> statement-breakpoint
CREATE INDEX `session_expires` ON `session` (`expires_at`);--> statement-breakpoint
CREATE TABLE `token` (
	`hash` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`person_id` text,
	`subject_id` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "token_kind" CHECK(kind in ('setup', 'verify-email', 'reset-password', 'invitation'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `token_person` ON `token` (`person_id`);--> statement-breakpoint
CREATE INDEX `token_subject` ON `token` (`subject_id`);--> statement-breakpoint
CREATE TABLE `anchor` (
	`edition_id` text NOT NULL,
	`points` integer NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`edition_id`, `points`),
	FOREIGN KEY (`edition_id`) REFERENCES `edition`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `category` (
	`id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`key` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`requires_foreign_partner` integer NOT NULL,
	FOREIGN KEY (`edition_id`) REFERENCES `edition`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `category_edition_key` ON `category` (`edition_id`,`key`);--> statement-breakpoint
CREATE TABLE `criterion` (
	`id` text PRIMARY KEY NOT NULL,
	`category_id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`weight` integer NOT NULL,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "criterion_weight" CHECK(weight between 0 and 100)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `criterion_category_position` ON `criterion` (`category_id`,`position`);--> statement-breakpoint
CREATE TABLE `edition` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`year` integer NOT NULL,
	`name` text NOT NULL,
	`intro` text NOT NULL,
	`conditions` text NOT NULL,
	`contact` text NOT NULL,
	`time_zone` text NOT NULL,
	`entries_open_at` integer,
	`entries_close_at` integer,
	`judging_open_at` integer,
	`judging_close_at` integer,
	`publish_at` integer,
	`rules_frozen_at` integer,
	`signed_off_at` integer,
	`signed_off_by` text,
	`sealed_at` integer,
	`announced_at` integer,
	`reference_date` text NOT NULL,
	`min_partners` integer NOT NULL,
	`one_entry_per_lead` integer NOT NULL,
	`quorum` integer NOT NULL,
	`jurors_per_entry` integer,
	`scale_min` integer NOT NULL,
	`scale_max` integer NOT NULL,
	`reason_low_at` integer NOT NULL,
	`reason_high_at` integer NOT NULL,
	`tie_rules` text NOT NULL,
	`ranking_method` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "edition_quorum" CHECK(quorum >= 1),
	CONSTRAINT "edition_scale" CHECK(scale_min >= 0 and scale_max > scale_min),
	CONSTRAINT "edition_min_partners" CHECK(min_partners >= 1),
	CONSTRAINT "edition_jurors_per_entry" CHECK(jurors_per_entry is null or jurors_per_entry >= 1),
	CONSTRAINT "edition_ranking_method" CHECK(ranking_method in ('mean', 'adjusted')),
	CONSTRAINT "edition_entries_dates" CHECK(entries_open_at is null or entries_close_at is null or entries_open_at < entries_close_at),
	CONSTRAINT "edition_sealed_after_sign_off" CHECK(sealed_at is null or signed_off_at is not null)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `edition_slug_unique` ON `edition` (`slug`);--> statement-breakpoint
CREATE TABLE `question` (
	`id` text PRIMARY KEY NOT NULL,
	`category_id` text NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`position` integer NOT NULL,
	`label` text NOT NULL,
	`help` text NOT NULL,
	`required` integer NOT NULL,
	`max_length` integer,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "question_kind" CHECK(kind in ('short-text', 'long-text', 'date', 'yes-no'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `question_category_key` ON `question` (`category_id`,`key`);--> statement-breakpoint
CREATE INDEX `question_category_position` ON `question` (`category_id`,`position`);--> statement-breakpoint
CREATE TABLE `attachment` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`size` integer NOT NULL,
	`type` text NOT NULL,
	`sha256` text NOT NULL,
	`uploaded_at` integer NOT NULL,
	`uploaded_by` text NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`entry_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`uploaded_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attachment_size" CHECK(size > 0)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `attachment_key_unique` ON `attachment` (`key`);--> statement-breakpoint
CREATE INDEX `attachment_entry` ON `attachment` (`entry_id`);--> statement-breakpoint
CREATE TABLE `entry` (
	`id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`category_id` text NOT NULL,
	`lead_id` text NOT NULL,
	`state` text NOT NULL,
	`running` integer,
	`number` text,
	`takes_lead_place` integer DEFAULT false NOT NULL,
	`title` text NOT NULL,
	`summary` text DEFAULT '' NOT NULL,
	`language` text DEFAULT 'de' NOT NULL,
	`answers` text NOT NULL,
	`agreement_date` text,
	`lead_resolution_state` text,
	`lead_resolution_date` text,
	`department` text DEFAULT '' NOT NULL,
	`contact_name` text DEFAULT '' NOT NULL,
	`contact_email` text DEFAULT '' NOT NULL,
	`contact_phone` text DEFAULT '' NOT NULL,
	`head_name` text DEFAULT '' NOT NULL,
	`head_confirmed` integer DEFAULT false NOT NULL,
	`truth_declared` integer DEFAULT false NOT NULL,
	`privacy_acknowledged` integer DEFAULT false NOT NULL,
	`publication_consent` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`state_reason` text,
	`submitted_at` integer,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	FOREIGN KEY (`edition_id`) REFERENCES `edition`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "entry_state" CHECK(state in ('draft', 'submitted', 'admitted', 'returned', 'rejected', 'withdrawn', 'disqualified')),
	CONSTRAINT "entry_lead_resolution" CHECK(lead_resolution_state is null or lead_resolution_state in ('passed', 'not-yet')),
	CONSTRAINT "entry_numbered" CHECK(state = 'draft' or state = 'withdrawn' or number is not null)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `entry_number_unique` ON `entry` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `entry_category_running` ON `entry` (`category_id`,`running`);--> statement-breakpoint
CREATE UNIQUE INDEX `entry_one_per_lead` ON `entry` (`edition_id`,`lead_id`) WHERE takes_lead_place = 1;--> statement-breakpoint
CREATE INDEX `entry_edition_state` ON `entry` (`edition_id`,`state`);--> statement-breakpoint
CREATE INDEX `entry_lead` ON `entry` (`lead_id`);--> statement-breakpoint
CREATE TABLE `entry_partner` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`position` integer NOT NULL,
	`organisation_id` text,
	`name` text NOT NULL,
	`country` text NOT NULL,
	`municipal` integer NOT NULL,
	`legal_form` text NOT NULL,
	`control_declared` integer NOT NULL,
	`resolution_state` text,
	`resolution_date` text,
	FOREIGN KEY (`entry_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "entry_partner_legal_form" CHECK(legal_form in ('public', 'private', 'savings-bank')),
	CONSTRAINT "entry_partner_resolution" CHECK(resolution_state is null or resolution_state in ('passed', 'not-yet'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `entry_partner_position` ON `entry_partner` (`entry_id`,`position`);--> statement-breakpoint
CREATE UNIQUE INDEX `entry_partner_once` ON `entry_partner` (`entry_id`,`organisation_id`);--> statement-breakpoint
CREATE INDEX `entry_partner_organisation` ON `entry_partner` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `entry_version` (
	`entry_id` text NOT NULL,
	`no` integer NOT NULL,
	`content` text NOT NULL,
	`checksum` text NOT NULL,
	`submitted_at` integer NOT NULL,
	`submitted_by` text NOT NULL,
	PRIMARY KEY(`entry_id`, `no`),
	FOREIGN KEY (`entry_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `upload_session` (
	`key` text PRIMARY KEY NOT NULL,
	`registration` text NOT NULL,
	`callback_data` text,
	`created_at` integer NOT NULL,
	`completed_at` integer
) STRICT;
--> statement-breakpoint
CREATE INDEX `upload_session_created` ON `upload_session` (`created_at`);--> statement-breakpoint
CREATE TABLE `assignment` (
	`juror_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`assigned_at` integer NOT NULL,
	`assigned_by` text NOT NULL,
	PRIMARY KEY(`juror_id`, `entry_id`),
	FOREIGN KEY (`juror_id`) REFERENCES `juror`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assigned_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `assignment_entry` ON `assignment` (`entry_id`);--> statement-breakpoint
CREATE TABLE `chair_decision` (
	`juror_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`excluded` integer NOT NULL,
	`reason` text NOT NULL,
	`decided_at` integer NOT NULL,
	`decided_by` text NOT NULL,
	PRIMARY KEY(`juror_id`, `entry_id`),
	FOREIGN KEY (`juror_id`) REFERENCES `juror`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `declaration` (
	`juror_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`source` text NOT NULL,
	`kind` text,
	`note` text NOT NULL,
	`declared_at` integer NOT NULL,
	`declared_by` text NOT NULL,
	PRIMARY KEY(`juror_id`, `entry_id`, `source`),
	FOREIGN KEY (`juror_id`) REFERENCES `juror`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`declared_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "declaration_source" CHECK(source in ('juror', 'office')),
	CONSTRAINT "declaration_kind" CHECK(kind is null or kind in ('employment', 'mandate', 'family', 'supervisory-board', 'paid-advice', 'co-authorship', 'other'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `declaration_entry` ON `declaration` (`entry_id`);--> statement-breakpoint
CREATE TABLE `juror` (
	`id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`person_id` text,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`state` text NOT NULL,
	`max_entries` integer,
	`seed` integer NOT NULL,
	`invited_at` integer NOT NULL,
	`responded_at` integer,
	`decline_reason` text,
	`reminded_at` integer,
	FOREIGN KEY (`edition_id`) REFERENCES `edition`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "juror_role" CHECK(role in ('juror', 'chair')),
	CONSTRAINT "juror_state" CHECK(state in ('invited', 'accepted', 'declined', 'withdrawn')),
	CONSTRAINT "juror_accepted" CHECK(state <> 'accepted' or person_id is not null)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `juror_edition_email` ON `juror` (`edition_id`,`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `juror_edition_person` ON `juror` (`edition_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `juror_person` ON `juror` (`person_id`);--> statement-breakpoint
CREATE TABLE `juror_organisation` (
	`juror_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`past` integer NOT NULL,
	PRIMARY KEY(`juror_id`, `organisation_id`),
	FOREIGN KEY (`juror_id`) REFERENCES `juror`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `panel` (
	`juror_id` text NOT NULL,
	`category_id` text NOT NULL,
	PRIMARY KEY(`juror_id`, `category_id`),
	FOREIGN KEY (`juror_id`) REFERENCES `juror`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `panel_category` ON `panel` (`category_id`);--> statement-breakpoint
CREATE TABLE `score` (
	`sheet_id` text NOT NULL,
	`criterion_id` text NOT NULL,
	`points` integer,
	`reason` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`sheet_id`, `criterion_id`),
	FOREIGN KEY (`sheet_id`) REFERENCES `score_sheet`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`criterion_id`) REFERENCES `criterion`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `score_sheet` (
	`id` text PRIMARY KEY NOT NULL,
	`juror_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`state` text NOT NULL,
	`total` integer,
	`comment` text DEFAULT '' NOT NULL,
	`abstain_reason` text,
	`void_reason` text,
	`reopen_reason` text,
	`version` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`submitted_at` integer,
	FOREIGN KEY (`juror_id`) REFERENCES `juror`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "score_sheet_state" CHECK(state in ('draft', 'submitted', 'abstained', 'void')),
	CONSTRAINT "score_sheet_total" CHECK((state = 'submitted' and total is not null) or (state in ('draft', 'abstained') and total is null) or state = 'void'),
	CONSTRAINT "score_sheet_abstained" CHECK(state <> 'abstained' or length(trim(abstain_reason)) > 0),
	CONSTRAINT "score_sheet_void" CHECK(state <> 'void' or length(trim(void_reason)) > 0)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `score_sheet_juror_entry` ON `score_sheet` (`juror_id`,`entry_id`);--> statement-breakpoint
CREATE INDEX `score_sheet_entry` ON `score_sheet` (`entry_id`);--> statement-breakpoint
CREATE TABLE `sheet_version` (
	`sheet_id` text NOT NULL,
	`no` integer NOT NULL,
	`content` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`sheet_id`, `no`),
	FOREIGN KEY (`sheet_id`) REFERENCES `score_sheet`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `commendation` (
	`category_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`position` integer NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`category_id`, `entry_id`),
	FOREIGN KEY (`category_id`) REFERENCES `decision`(`category_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `decision` (
	`category_id` text PRIMARY KEY NOT NULL,
	`winner_id` text,
	`reason` text NOT NULL,
	`departure_reason` text,
	`version` integer NOT NULL,
	`decided_at` integer NOT NULL,
	`decided_by` text NOT NULL,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`winner_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `jury_vote` (
	`category_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`votes` integer NOT NULL,
	`casting` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text NOT NULL,
	PRIMARY KEY(`category_id`, `entry_id`),
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `entry`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "jury_vote_votes" CHECK(votes >= 0)
) STRICT;
--> statement-breakpoint
CREATE TABLE `sealed_result` (
	`edition_id` text NOT NULL,
	`no` integer NOT NULL,
	`bundle` text NOT NULL,
	`sha256` text NOT NULL,
	`previous_sha256` text,
	`sealed_at` integer NOT NULL,
	`sealed_by` text NOT NULL,
	PRIMARY KEY(`edition_id`, `no`),
	FOREIGN KEY (`edition_id`) REFERENCES `edition`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sealed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sealed_result_sha256` ON `sealed_result` (`sha256`);--> statement-breakpoint
CREATE TABLE `audit_record` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`edition_id` text,
	`before` text,
	`after` text,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_record_hash_unique` ON `audit_record` (`hash`);--> statement-breakpoint
CREATE INDEX `audit_record_subject` ON `audit_record` (`subject`);--> statement-breakpoint
CREATE INDEX `audit_record_edition` ON `audit_record` (`edition_id`,`seq`);--> statement-breakpoint
CREATE TABLE `mail` (
	`id` text PRIMARY KEY NOT NULL,
	`dedupe_key` text NOT NULL,
	`recipient` text NOT NULL,
	`locale` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`edition_id` text,
	`created_at` integer NOT NULL,
	`due_at` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`sensitive` integer NOT NULL,
	`sent_at` integer,
	`last_error` text,
	CONSTRAINT "mail_attempts" CHECK(attempts >= 0)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `mail_dedupeKey_unique` ON `mail` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `mail_due` ON `mail` (`due_at`);--> statement-breakpoint
CREATE INDEX `mail_created` ON `mail` (`created_at`);