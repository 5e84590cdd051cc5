import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { document, meeting, news, place, project, publication, site } from '../testing/builders.ts';
import { newsletterIssue, signsWords } from './issue.ts';
import { issueHtml } from './issue-html.ts';
import { issueText } from './issue-text.ts';

const entries = [
  project({
    slug: 'kompas',
    title: 'Kompas',
    period: { start: '2026-01-01', end: '2027-12-31' },
    funding: [{ source: 'eu-2021-2027', programme: 'Fundusze Europejskie dla Mazowsza', agreementDate: '2026-01-20' }],
  }),
  place({ slug: 'ratusz', name: 'Ratusz', kind: 'venue' }),
  news({ slug: 'stara', title: 'Stara', pubDate: '2026-10-31', project: 'kompas' }),
  news({ slug: 'nowa', title: 'Nowa & <ważna>', description: 'Co nowego.', pubDate: '2026-11-01', project: 'kompas' }),
  news({ slug: '2026-11-10-newsletter', title: 'Numer', pubDate: '2026-11-10', about: ['news/nowa'] }),
  publication({ slug: 'raport', title: 'Raport', year: 2008, pubDate: '2026-11-05' }),
  meeting({
    slug: 'narada',
    title: 'Narada',
    start: '2026-12-01T10:00',
    venue: 'ratusz',
    pubDate: '2026-11-02',
    project: 'kompas',
  }),
  meeting({ slug: 'odwolana', title: 'Odwołana', start: '2026-12-02', status: 'cancelled' }),
  document({ slug: 'nabor', title: 'Nabór', kind: 'call', closes: '2026-12-15', pubDate: '2026-11-03' }),
  document({ slug: 'zamkniety', title: 'Zamknięty', kind: 'call', closes: '2026-11-04', pubDate: '2026-10-03' }),
];
const kompas = 'Fundusze Europejskie dla Mazowsza · Rzeczpospolita Polska · Dofinansowane przez Unię Europejską';
const graph = site({ today: '2026-11-20T09:00', entries });
const draft = (scope = {}) => newsletterIssue(graph, 'pl', { since: '2026-11-01', told: new Set(), ...scope });
const titles = (issue: ReturnType<typeof draft>) =>
  issue?.sections.map(({ title, items }) => [title, ...items.map((item) => item.title)]);

describe('an issue', () => {
  it('tells what was published since, what is ahead, and which calls are open, each once', () => {
    expect(titles(draft())).toEqual([
      ['Co nowego', 'Raport', 'Nowa & <ważna>'],
      ['Przed nami', 'Narada'],
      ['Nabory i zapytania ofertowe', 'Nabór'],
    ]);
  });

  it('leaves out what a former one told', () => {
    expect(titles(draft({ told: new Set(['news/nowa', 'publications/raport']) }))?.[0]?.[0]).toBe('Przed nami');
  });

  it('of a project tells of that alone', () => {
    expect(titles(draft({ project: 'kompas' }))).toEqual([
      ['Co nowego', 'Nowa & <ważna>'],
      ['Przed nami', 'Narada'],
    ]);
    expect(draft({ project: 'kompas' })?.title).toBe('Kompas: newsletter, 20 listopada 2026');
  });

  it('is none where nothing was published', () => {
    expect(draft({ since: '2026-11-21' })).toBeUndefined();
  });

  it('says when and where, and until when a call is open', () => {
    const facts = draft()?.sections.flatMap(({ items }) => items.map((item) => item.facts.join(' · ')));
    expect(facts).toContain('Spotkanie partnerstwa · 1 grudnia 2026, godz. 10.00 · Ratusz');
    expect(facts).toContain('Nabór · Zgłoszenia do 15 grudnia 2026');
  });

  it('names who pays for what it tells of, once each, and for the site where it tells of the whole', () => {
    const words = (issue: ReturnType<typeof draft>) => issue?.signs.map(signsWords);
    expect(words(draft())).toEqual([kompas]);
    expect(words(draft({ since: '2026-11-05', told: new Set() }))).toEqual([kompas]);
    const funders = [{ name: 'Fundacja', kind: 'other' as const }];
    const paid = site({ today: '2026-11-20T09:00', entries, settings: { ...graph.settings, funders } });
    const scope = { since: '2026-11-01', told: new Set<string>() };
    expect(words(newsletterIssue(paid, 'pl', scope))).toEqual(['Fundacja', kompas]);
    expect(words(newsletterIssue(paid, 'pl', { ...scope, project: 'kompas' }))).toEqual([kompas]);
  });
});

describe('the draft of an issue', () => {
  const issue = draft();
  if (!issue) throw new Error('There is no issue.');

  it('is valid HTML of one column in which texts are texts, with full addresses alone', async () => {
    const emblem = { src: 'https://example.org/newsletter-signs/eu-1.png', width: 60, height: 40 };
    const html = issueHtml(issue, ({ kind }) => (kind === 'eu' ? emblem : undefined));
    // Clients of mail obey what the web gave up: styles at elements, and the width and place of tables as attributes.
    const rules = { 'no-inline-style': 'off', 'no-deprecated-attr': 'off' } as const;
    const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules });
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect(html).toContain('>Nowa &amp; &lt;ważna&gt;</a>');
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      'https://example.org/',
      'https://example.org/publikacje/raport/',
      'https://example.org/aktualnosci/nowa/',
      'https://example.org/spotkania/narada/',
      'https://example.org/dokumenty/nabor/',
    ]);
    expect(html).not.toMatch(/<(?:script|link|style)\b/);
    expect([...html.matchAll(/<img src="([^"]*)" width="60" height="40" alt=""/g)].map(([, src]) => src)).toEqual([
      emblem.src,
    ]);
    // Without pictures the words say the same.
    expect(html).toContain('>Rzeczpospolita Polska</span>');
    expect(html).toContain('>Dofinansowane przez Unię Europejską</span>');
  });

  it('says the same as plain text', () => {
    expect(issueText(issue)).toContain(
      'Narada\nSpotkanie partnerstwa · 1 grudnia 2026, godz. 10.00 · Ratusz\nSpotkanie partnerstwa.\nhttps://example.org/spotkania/narada/\n',
    );
  });
});
