import { describe, expect, it } from 'vitest';
import { meeting, project, series, settings } from '../../testing/builders.ts';
import type { SourceEntry } from '../source-entry.ts';
import { type Asker, interview } from './interview.ts';
import type { RequestContext } from './request.ts';

function source(entry: Pick<SourceEntry, 'collection' | 'slug' | 'locale' | 'data' | 'digest'>): SourceEntry {
  return { ...entry, file: `${entry.collection}/${entry.slug}.md`, input: {}, body: '' };
}

const context: RequestContext = {
  content: {
    entries: [
      source(project({ slug: 'dolina', title: 'Dolina', period: { start: '2026' } })),
      source(project({ slug: 'dialog', title: 'Dialog', period: { start: '2007' } })),
      { ...source(series({ slug: 'kompas', title: 'Kompas', project: 'dolina' })), file: 'series/kompas.yaml' },
      source(meeting({ slug: 'zebranie', title: 'Zebranie' })),
      { ...source(meeting({ slug: 'zebranie', title: 'Meeting' })), file: 'meetings/zebranie.en.md', locale: 'en' },
    ],
    diagnostics: [],
  },
  settings: settings({ languages: ['pl', 'en'], home: { project: 'dialog' } }),
  today: '2026-11-22',
};

/** Somebody who gives prepared answers; what was asked is kept, with what was offered or said of wrong answers. */
function answering(...answers: (string | boolean)[]): { ask: Asker; asked: unknown[] } {
  const asked: unknown[] = [];
  const next = () => answers.shift() ?? '';
  return {
    asked,
    ask: {
      choose: (question, choices, initial) => {
        asked.push([question, choices.map(({ value }) => value).join(' '), initial]);
        return Promise.resolve(String(next()));
      },
      write: (question, initial, problem) => {
        const answer = String(next());
        asked.push([question, initial, problem(answer)]);
        return Promise.resolve(answer);
      },
      agree: (question) => {
        asked.push([question]);
        return Promise.resolve(next() === true);
      },
    },
  };
}

describe('a conversation', () => {
  it('about a meeting ends with all that it needs', async () => {
    const { ask, asked } = answering('meeting', 'Trzecie', '2027-01-21', 'dolina', true);
    expect([await interview(ask, context, 'pl'), asked]).toEqual([
      { kind: 'meeting', title: 'Trzecie', date: '2027-01-21', project: 'dolina', folder: true },
      [
        [
          'Co chcesz dodać?',
          'project meeting workshop gallery news publication document page organisation place series translation',
          undefined,
        ],
        ['Tytuł', '', undefined],
        ['Kiedy się zaczyna? (na przykład 21.01.2027 albo 21.01.2027 10:00)', '2026-11-22', undefined],
        ['Do jakiego projektu należy ten wpis?', 'dolina dialog ', 'dialog'],
        ['Czy będą zdjęcia albo pliki do pobrania?'],
      ],
    ]);
  });

  it('about a workshop of a series does not ask for the project', async () => {
    const { ask } = answering('workshop', 'Kompas 1', '2027-01-21', 'kompas', false);
    expect(await interview(ask, context, 'en')).toEqual({
      kind: 'workshop',
      title: 'Kompas 1',
      date: '2027-01-21',
      series: 'kompas',
    });
  });

  it('about a place asks for its name alone', async () => {
    const { ask } = answering('place', 'Remiza');
    expect(await interview(ask, context, 'pl')).toEqual({ kind: 'place', title: 'Remiza' });
  });

  it('lets the date of a project go', async () => {
    const { ask } = answering('project', 'Most', '', false);
    expect(await interview(ask, context, 'pl')).toEqual({ kind: 'project', title: 'Most' });
  });

  it('says what is wrong with an answer', async () => {
    const { ask, asked } = answering('news', ' ', 'jutro', '', false);
    await interview(ask, context, 'pl');
    expect(asked.slice(1, 3)).toEqual([
      ['Tytuł', '', 'Wpisz tytuł albo nazwę.'],
      [
        'Od kiedy ma być widoczna? (może być z godziną: 12.11.2026 8:00)',
        '2026-11-22',
        'Wpisz dzień (2012-06-20) albo dzień z godziną (2012-06-20T09:00).',
      ],
    ]);
  });

  it('about a translation offers what has none', async () => {
    const { ask, asked } = answering('translation', 'en', 'projects', 'dialog');
    expect([await interview(ask, context, 'pl'), asked.slice(1)]).toEqual([
      { translate: 'projects/dialog', locale: 'en' },
      [
        ['Na jaki język?', 'en', undefined],
        ['Co tłumaczysz?', 'projects series', undefined],
        ['Który wpis?', 'dialog dolina', undefined],
      ],
    ]);
  });

  it('on a site of one language offers no translation', async () => {
    const { ask, asked } = answering('page', 'O nas', false);
    await interview(ask, { ...context, settings: settings() }, 'pl');
    expect(asked[0]).toEqual([
      'Co chcesz dodać?',
      'project meeting workshop gallery news publication document page organisation place series',
      undefined,
    ]);
  });
});
