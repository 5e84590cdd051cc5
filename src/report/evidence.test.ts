import { describe, expect, it } from 'vitest';
import { meeting, news, project, publication, settings, site } from '../testing/builders.ts';
import type { AnyEntry } from '../site/model/entry.ts';
import { evidence, type EvidenceRow } from './evidence.ts';

const dialog = project({ slug: 'dialog', pubDate: '2024-01-10' });

function rows(...entries: AnyEntry[]): EvidenceRow[] {
  return evidence(site({ entries: [dialog, ...entries] }), 'dialog')?.rows ?? [];
}

const change = (at: string, kind: 'added' | 'text') => ({
  id: at,
  at: `${at}T10:00`,
  authored: at,
  author: 'Redakcja',
  subject: 'Zmiana',
  kind,
});

describe('evidence of a project', () => {
  it('marks what did not take place as announced, and nothing else', () => {
    const told = rows(
      meeting({ slug: 'a', project: 'dialog', start: '2024-02-01' }),
      meeting({ slug: 'b', project: 'dialog', start: '2024-03-01', status: 'cancelled' }),
      meeting({ slug: 'c', project: 'dialog', start: '2024-04-01', status: 'postponed' }),
    );
    expect(told.map(({ status }) => status)).toEqual([
      undefined,
      undefined,
      { of: 'event', is: 'cancelled' },
      { of: 'event', is: 'postponed' },
    ]);
  });

  it('takes days from the entry, then from git, and invents none', () => {
    const entries = [
      dialog,
      meeting({ slug: 'a', project: 'dialog', start: '2024-02-01' }),
      meeting({ slug: 'b', project: 'dialog', start: '2024-03-01' }),
      news({ slug: 'c', project: 'dialog', pubDate: '2024-04-01T09:00', updatedDate: '2024-04-03' }),
    ];
    const changes = new Map([['meetings/pl/a', [change('2024-02-20', 'text'), change('2024-02-05', 'added')]]]);
    const told = evidence(site({ entries, changes }), 'dialog')?.rows;
    expect(told?.map(({ published, updated, isRecorded }) => [published, updated, isRecorded])).toEqual([
      ['2024-01-10', undefined, false],
      ['2024-02-05', '2024-02-20', true],
      [undefined, undefined, false],
      ['2024-04-01', '2024-04-03', false],
    ]);
  });

  it('tells the language of each file, not that of the page that offers it', () => {
    const settingsOfTwo = settings({ languages: ['pl', 'en'] });
    const files = {
      attachments: [
        { file: 'a.pdf', title: 'Program' },
        { file: 'b.pdf', title: 'Ulotka', lang: 'de' },
      ],
    };
    const entries = [
      dialog,
      publication({ slug: 'p', project: 'dialog', year: 2024, file: 'p.pdf', ...files }),
      publication({ slug: 'p', locale: 'en', project: 'dialog', year: 2024, file: 'p.pdf', ...files }),
      publication({ slug: 'q', locale: 'en', project: 'dialog', year: 2025, file: 'q.pdf' }),
    ];
    const told = evidence(site({ entries, settings: settingsOfTwo }), 'dialog')?.rows ?? [];
    const downloads = told.filter(({ kind }) => kind === 'file');
    expect(downloads.map(({ address, language }) => `${address.replace(/^.*\//, '')} ${language}`)).toEqual([
      'p.pdf pl',
      'a.pdf pl',
      'b.pdf de',
      'q.pdf en',
    ]);
  });
});
