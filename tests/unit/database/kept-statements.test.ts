import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepStatements } from '#cms/plugin-kit/kept-statements.ts';

let db: Database.Database;
beforeEach(() => {
	db = new Database(':memory:');
	keepStatements(db);
	db.prepare('create table cases(id integer primary key, title text)').run();
});
afterEach(() => void db.close());

const all = (sql: string, ...values: unknown[]): unknown[] => db.prepare(sql).all(...values);

test('a query is prepared once, whatever its values', () => {
	for (const title of ['Haus', 'Werkstatt']) db.prepare('insert into cases(title) values (?)').run(title);
	expect(all('select title from cases where id = ?', 1)).toEqual([{ title: 'Haus' }]);
	expect(all('select title from cases where id = ?', 2)).toEqual([{ title: 'Werkstatt' }]);
	expect(db.prepare('select title from cases where id = ?')).toBe(db.prepare('select title from cases where id = ?'));
	expect(db.prepare('select title from cases')).not.toBe(db.prepare('select title from cases where id = ?'));
});

test('a query sees the columns that a table has now', () => {
	db.prepare('insert into cases(id) values (1)').run();
	expect(all('select * from cases')).toEqual([{ id: 1, title: null }]);
	db.prepare("alter table cases add column country text default 'de'").run();
	expect(all('select * from cases')).toEqual([{ id: 1, title: null, country: 'de' }]);
	db.prepare('drop table cases').run();
	expect(() => all('select * from cases')).toThrow('no such table');
});

test('a query that failed can be asked again', () => {
	const insert = (id: number): unknown => db.prepare('insert into cases(id) values (?)').run(id);
	insert(1);
	expect(() => insert(1)).toThrow('UNIQUE');
	insert(2);
	db.prepare('BEGIN;').run();
	insert(3);
	db.prepare('ROLLBACK;').run();
	expect(all('select id from cases')).toEqual([{ id: 1 }, { id: 2 }]);
});

test('lists of every length do not fill the memory', () => {
	const inList = (length: number): string => `select id from cases where id in (${Array.from({ length }, () => '?').join(', ')})`;
	const first = db.prepare(inList(1));
	for (let length = 2; length <= 1_100; length++) db.prepare(inList(length));
	expect(db.prepare(inList(1))).not.toBe(first);
	expect(all(inList(2), 1, 2)).toEqual([]);
});
