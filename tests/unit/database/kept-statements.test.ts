import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepStatements, plannedOnce } from '#cms/plugin-kit/kept-statements.ts';

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

test('a question mark that is quoted is no place for a value', () => {
	expect(plannedOnce("select `t0`.`why?`, '?''?', \"a?\" from cases as t0 where id = ? and title in (?, ?) limit ?")).toBe("select `t0`.`why?`, '?''?', \"a?\" from cases as t0 where id = +? and title in (+?, +?) limit +?");
	expect(all("select 'Wer?' as question, ? as answer", 'Wir')).toEqual([{ question: 'Wer?', answer: 'Wir' }]);
});

test('values arrive as they were given', () => {
	const values = [1, 1.5, 'Haus', '12', '', null, 9_007_199_254_740_991];
	for (const value of values) expect(all('select ? as value, typeof(?) as type', value, value)).toEqual([{ value, type: value === null ? 'null' : typeof value === 'string' ? 'text' : 'real' }]);
	db.prepare('insert into cases(id, title) values (?, ?)').run(1, 'Haus');
	db.prepare('update cases set title = ? where id = ?').run('12', 1);
	expect(all('select title, typeof(title) as type from cases where title like ? order by id limit ?', '1%', 1)).toEqual([{ title: '12', type: 'text' }]);
});
