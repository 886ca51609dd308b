/**
 * What the change feed must know after a restore.
 *
 * Sites and search servers ignore what is older than what they hold, and they may hold versions given after the backup
 * was made. So the feed goes on counting from a number that no earlier day can have reached, and compares everybody with
 * the content as soon as the CMS starts.
 */

/** Seconds since 1970 grow faster than the feed, which counts changes. */
export const feedStatements = (now = Date.now()): string[] => {
	const version = Math.floor(now / 1000);
	return [`update feed_counters set value = ${version} where name = 'version' and value < ${version}`, "update feed_counters set value = 0 where name = 'compared'"];
};

/** @param rows of each table: a backup of an installation without a feed has nothing to adjust */
export const hasFeed = (rows: Record<string, number>): boolean => 'feed_counters' in rows;
