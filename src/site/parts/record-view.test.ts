import { describe, expect, it } from 'vitest';
import type { EntryChange } from '../../content/entry-changes.ts';
import { news, organisation, page, settings, site } from '../../testing/builders.ts';
import type { AnyEntry } from '../model/entry.ts';
import { historyOf, latestChanges, recordView } from './record-view.ts';

/** What git knows of a change; its day names it. */
function change(at: string, more: Partial<EntryChange> = {}): EntryChange {
  return {
    id: at.slice(0, 10),
    at,
    authored: '2024-01-01',
    author: 'Anna Nowak',
    subject: 'Fix',
    kind: 'text',
    ...more,
  };
}

const twoChanges = [change('2026-11-20T10:00'), change('2026-11-15T09:00', { kind: 'added' })];

/** A site with one entry and its changes. */
function siteOf(
  entry: AnyEntry,
  changes: EntryChange[] = [],
  record: Parameters<typeof settings>[0] = {},
): ReturnType<typeof site> {
  const id = `${entry.collection}/${entry.locale}/${entry.slug}`;
  return site({ entries: [entry], changes: new Map([[id, changes]]), settings: settings(record) });
}

describe('the record of an entry', () => {
  it('says what the entry itself says, without git', () => {
    const entry = news({
      pubDate: '2026-11-12T09:00',
      updatedDate: '2026-11-14',
      responsible: 'Anna Nowak',
      publishedBy: 'Zespół promocji',
      producedDate: '2026-11',
    });
    expect(recordView(siteOf(entry, [], { publisher: 'Stowarzyszenie' }), entry)).toEqual({
      publisher: { text: 'Stowarzyszenie' },
      responsible: { text: 'Anna Nowak' },
      publishedBy: { text: 'Zespół promocji' },
      produced: '2026-11',
      published: '2026-11-12T09:00',
      changed: '2026-11-14',
      history: [
        { anchor: 'change:2026-11-14', date: '2026-11-14', kind: 'text' },
        { anchor: 'change:2026-11-12T09-00', date: '2026-11-12T09:00', kind: 'published' },
      ],
      changesHref: '/zmiany/',
    });
  });

  it('says what the settings say where the entry is silent', () => {
    const entry = organisation();
    const record = { responsible: { pl: 'Redakcja' }, publishedBy: 'Biuro' };
    expect(recordView(siteOf(entry, [], { record }), entry)).toMatchObject({
      responsible: { text: 'Redakcja' },
      publishedBy: { text: 'Biuro' },
    });
  });

  it('takes dates from git, and no names unless the settings allow them', () => {
    const entry = page();
    expect(recordView(siteOf(entry, twoChanges), entry)).toEqual({
      published: '2026-11-15T09:00',
      changed: '2026-11-20T10:00',
      history: [
        { anchor: 'change:2026-11-20', date: '2026-11-20T10:00', kind: 'text' },
        { anchor: 'change:2026-11-15', date: '2026-11-15T09:00', kind: 'published' },
      ],
      changesHref: '/zmiany/',
    });
    expect(recordView(siteOf(entry, twoChanges, { record: { names: true } }), entry)).toMatchObject({
      publishedBy: { text: 'Anna Nowak' },
      changedBy: 'Anna Nowak',
    });
  });

  it('never shows an address that git has in place of a name', () => {
    const entry = page();
    const changes = twoChanges.map((one) => ({ ...one, author: 'anna@example.org' }));
    expect(JSON.stringify(recordView(siteOf(entry, changes, { record: { names: true } }), entry))).not.toContain('@');
  });

  it('tells when an entry was written where that is a duty', () => {
    const entry = page();
    expect(recordView(siteOf(entry, twoChanges, { record: { duty: 'bip' } }), entry).produced).toBe('2024-01-01');
    expect(recordView(siteOf(entry, twoChanges), entry).produced).toBeUndefined();
  });
});

describe('the history of an entry', () => {
  const kinds = (entry: AnyEntry, changes: EntryChange[]) =>
    historyOf(siteOf(entry, changes), entry).map(({ kind, date }) => `${kind} ${date}`);

  it('leaves out what was changed before readers could see it', () => {
    expect(kinds(news({ pubDate: '2026-11-18' }), twoChanges)).toEqual([
      'text 2026-11-20T10:00',
      'published 2026-11-18',
    ]);
  });

  it('says when an older entry came to this site', () => {
    expect(kinds(news({ pubDate: '2008-03-14' }), twoChanges)).toEqual([
      'text 2026-11-20T10:00',
      'added 2026-11-15T09:00',
      'published 2008-03-14',
    ]);
  });

  it('has a change that the entry names once, though git knows it too', () => {
    const entry = news({ pubDate: '2026-11-12', updatedDate: '2026-11-20' });
    expect(kinds(entry, twoChanges)[0]).toBe('text 2026-11-20T10:00');
    expect(kinds(entry, twoChanges)).toHaveLength(3);
  });

  it('tells a change by the note for readers, by the subject for developers only where that is allowed', () => {
    const entry = page();
    const changes = [change('2026-11-20T10:00', { note: 'Nowa godzina.' }), ...twoChanges.slice(1)];
    const summaries = (record?: { subjects: boolean }) =>
      historyOf(siteOf(entry, changes, record && { record }), entry).map(({ summary }) => summary);
    expect(summaries()).toEqual(['Nowa godzina.', undefined]);
    expect(summaries({ subjects: true })).toEqual(['Nowa godzina.', 'Fix']);
  });

  it('marks the language of a note on the page of another language', () => {
    const entry = page({ locale: 'en' });
    const changes = [change('2026-11-20T10:00', { note: 'Nowa godzina.' })];
    const found = historyOf(siteOf(entry, changes, { languages: ['pl', 'en'] }), entry);
    expect(found.map(({ lang }) => lang)).toEqual(['pl']);
  });
});

describe('the latest changes of a site', () => {
  it('are the newest of all entries, as many as the settings say', () => {
    const entries = [news({ slug: 'a', pubDate: '2026-11-01' }), news({ slug: 'b', pubDate: '2026-11-10' }), page()];
    const graph = site({
      entries,
      changes: new Map([['pages/pl/o-nas', [change('2026-11-05T09:00', { kind: 'added' })]]]),
      settings: settings({ record: { changes: 2 } }),
    });
    expect(latestChanges(graph, entries).map(({ entry, change: { date } }) => `${entry.slug} ${date}`)).toEqual([
      'b 2026-11-10',
      'o-nas 2026-11-05T09:00',
    ]);
  });
});
