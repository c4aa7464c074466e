-- Everything that a database may hold, in the forms that nobody generates.
CREATE TABLE `user` (
    `id` int unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY,
    `select` varchar(191) NOT NULL DEFAULT 'it''s \\ "quoted"' COMMENT 'A keyword',
    `größe` decimal(10, 2) DEFAULT -1.50,
    `2fa` boolean DEFAULT true,
    `tiny` tinyint NOT NULL DEFAULT 3,
    `small` smallint unsigned,
    `medium` mediumint,
    `big` bigint unsigned DEFAULT 9007199254740993,
    `ratio` float DEFAULT 0.1,
    `precise` double,
    `shown` double(7, 2),
    `padded` int(8) unsigned zerofill,
    `made` datetime(3) NOT NULL DEFAULT current_timestamp(3) ON UPDATE current_timestamp(3),
    `stamp` timestamp(6) NOT NULL DEFAULT current_timestamp(6),
    `since` datetime(3) DEFAULT '2020-01-02 03:04:05.678',
    `day` date DEFAULT (curdate()),
    `at` time(3) DEFAULT '12:30:00.000',
    `born` year,
    `kind` enum('A', '2nd "one"', 'in progress') NOT NULL DEFAULT '2nd "one"',
    `same` enum('A', '2nd "one"', 'in progress'),
    `flags` set('x', 'y') DEFAULT 'x,y',
    `bits` bit(4) DEFAULT b'1010',
    `yes` bit(1) DEFAULT b'1',
    `data` json DEFAULT ('{"a": 1}'),
    `raw` longblob DEFAULT (X'48ff'),
    `hash` binary(16),
    `token` char(36) DEFAULT (uuid()),
    `notes` text COLLATE utf8mb4_bin,
    `place` point,
    `twice` int GENERATED ALWAYS AS (`medium` * 2) VIRTUAL,
    `upper_name` varchar(191) GENERATED ALWAYS AS (upper(`select`)) STORED,
    CONSTRAINT `small ok` CHECK (`small` > 0 AND `select` <> ''),
    CHECK (`medium` BETWEEN -10 AND 10),
    UNIQUE KEY `names` (`select`, `small`),
    KEY `start` (`notes`(20), `small` DESC) COMMENT 'For the list',
    FULLTEXT KEY `words` (`notes`)
) COMMENT = 'People' COLLATE = utf8mb4_general_ci AUTO_INCREMENT = 1000;
CREATE TABLE `account` (
    `tenant` int NOT NULL, `no` varchar(500) NOT NULL,
    `user_id` int unsigned, `editor` int unsigned,
    `parent_tenant` int, `parent_no` varchar(500),
    PRIMARY KEY (`tenant`, `no`(50)),
    UNIQUE KEY `whole` (`tenant`, `no`),
    CONSTRAINT `owner` FOREIGN KEY (`user_id`) REFERENCES `user` (`id`) ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT `account_editor_fkey` FOREIGN KEY (`editor`) REFERENCES `user` (`id`) ON DELETE SET NULL,
    CONSTRAINT `up` FOREIGN KEY (`parent_tenant`, `parent_no`) REFERENCES `account` (`tenant`, `no`)
);
CREATE TABLE `keyless` (`a` int, `user_small` smallint unsigned, KEY (`a`)) ENGINE = MyISAM;
CREATE TABLE `tag` (`id` int AUTO_INCREMENT PRIMARY KEY, `loose` int, KEY (`loose`));
CREATE TABLE `loose` (`id` int PRIMARY KEY, `to_tag` int, FOREIGN KEY (`to_tag`) REFERENCES `tag` (`loose`));
CREATE TABLE `_tagTouser` (`A` int NOT NULL, `B` int unsigned NOT NULL,
    UNIQUE INDEX `_tagTouser_AB_unique` (`A`, `B`), INDEX `_tagTouser_B_index` (`B`),
    CONSTRAINT `_tagTouser_A_fkey` FOREIGN KEY (`A`) REFERENCES `tag` (`id`) ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT `_tagTouser_B_fkey` FOREIGN KEY (`B`) REFERENCES `user` (`id`) ON DELETE CASCADE ON UPDATE CASCADE);
CREATE VIEW `zz_first` AS SELECT `id`, `select`, count(*) AS `n` FROM `user` GROUP BY `id`, `select`;
CREATE VIEW `active` AS SELECT `id`, `n` FROM `zz_first` WHERE `n` > 0;
CREATE FUNCTION `twice`(x int) RETURNS int DETERMINISTIC RETURN x * 2;
CREATE TRIGGER `touch` BEFORE UPDATE ON `user` FOR EACH ROW SET NEW.`tiny` = 4;
