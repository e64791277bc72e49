-- Questions and answers of an edition's public page.
ALTER TABLE `edition` ADD `faq` text DEFAULT '{"de":""}' NOT NULL;