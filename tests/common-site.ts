import { siteNamed } from '../src/testing/build-site.ts';
import { pdfOf } from '../src/testing/pdf-of.ts';
import { markdown, meeting, news, photograph, privacySettings, settings } from './fixtures.ts';

/**
 * A site of entries of which each is looked at by itself: attachments, films, contents of long texts,
 * typography, privacy.
 * `tests/build-sites.ts` builds it before the tests run.
 */
export const commonSite = siteNamed('common');

const paragraph = 'Partnerstwo zebrało uwagi mieszkańców i zapisało je w protokole. '.repeat(30);

/** A text of sections; each has a part of its own. */
function sections(count: number, word = 'Rozdział'): string {
  return Array.from(
    { length: count },
    (_, index) => `## ${word} ${index + 1}\n\n${paragraph}\n\n### Uwagi\n\n${paragraph}\n`,
  ).join('\n');
}

const fields = 'title: Regulamin\ndescription: Jak działamy.';

/** What an editor types, before it is set. */
const typed = `
W "Sile *partnerstwa*" - i "**Dialogu**" - jest 1 250 000 zł, J. Kowalski oraz 15 km drogi...

Zobacz https://przyklad.example/2007-2013/a...b, redakcja@example.org i \`a - "b"...\`.

<p lang="en">The "best" thing I know, don't I?</p>

<p translate="no">W "domu" i 5 km</p>

\`\`\`
w "domu" - 5 km...
\`\`\`
`;

/** A meeting that is ahead on the day of the build. */
const ahead = (title: string, more: string) => meeting(title, more).replace('2012-06-20T09:00', '2026-12-10T17:00');

/** Its content. */
export async function commonContent(): Promise<Record<string, string | Uint8Array>> {
  return {
    // tests/privacy.test.ts
    'site.yaml': `${settings}languages: [pl, en, uk]
mdx: true
newsletter: { endpoint: 'https://newsletter.example.org/subscribe' }
${privacySettings('newsletter.example.org')}  uses:
    - title: Zapisy na warsztaty
      data: Imię i telefon.
      purpose: Żeby zapisać Cię na warsztaty.
      basis: public-task
      basisMore: ustawa o samorządzie gminnym
      recipients: []
      retention: Rok.
      obligation: Bez tego Cię nie zapiszemy.
`,
    // tests/attachments.test.ts
    'news/a/index.md': news(
      'A',
      '2024-01-01',
      `cover:
  src: ./sala.jpg
  alt: Pełna sala.
  focus: [0.5, 0.2]
attachments:
  - { file: ./jedna.pdf, title: Jedna }
  - { file: ./cztery.pdf, title: Cztery }
  - { file: ./piec.pdf, title: Pięć }
  - { file: ./zepsuty.pdf, title: Zepsuty }`,
    ),
    'news/b/index.md': `${news('B', '2024-01-02')}\n[Wzór](./wzór%20umowy.pdf#page=1) i [drugi](<../a/jedna.pdf>), [dziwny](./co%3F%20%231.pdf).\n`,
    'news/b/wzór umowy.pdf': pdfOf(1),
    'news/b/co? #1.pdf': pdfOf(1),
    'news/szkic/index.md': `${news('Szkic', '2024-01-03', 'draft: true')}\n[Tajne](./tajne.pdf).\n`,
    'news/szkic/tajne.pdf': pdfOf(1),
    'news/a/index.en.md': markdown('title: A\ndescription: News.'),
    'news/a/index.uk.md': markdown('title: A\ndescription: Новина.'),
    'meetings/zapisy/index.md': meeting(
      'Narada',
      `registration: { url: 'https://example.com/zapisy', deadline: 2026-12-10T14:30 }
contact: { office: Biuro, email: biuro@example.org }
attachments:
  - { file: ./program.pdf, title: Program, date: 2026-11-05, owner: Zespół transportu, lang: de }`,
    ).replace('2012-06-20T09:00', '2026-12-20T17:00'),
    'meetings/zapisy/program.pdf': pdfOf(1),
    'news/a/sala.jpg': await photograph(600, 800),
    'news/a/jedna.pdf': pdfOf(1),
    'news/a/cztery.pdf': pdfOf(4),
    'news/a/piec.pdf': pdfOf(5),
    'news/a/zepsuty.pdf': '%PDF-1.4 zepsuty',
    // tests/event-page.test.ts, tests/accessibility-tree.test.ts
    'meetings/lista.md': ahead(
      'Lista',
      `registration: { url: 'https://example.com/lista', status: waiting-list, places: 30 }
venue: { name: Świetlica, address: 'ul. Leśna 2, 00-000 Sarnobrzegi' }
organisers: [{ name: Urząd }]
hosts: [{ name: Szkoła }]
speakers: [{ name: Anna Nowak, role: trenerka, topic: jak pytać }]
contact: { office: Biuro, email: biuro@example.org }
price: free
parts:
  - { time: '09:30', title: Powitanie }
  - { title: Praca w grupach, summary: Dwie grupy. }`,
    ),
    'meetings/telefon.md': ahead('Telefon', "registration: { phone: '22 123 45 67' }"),
    'meetings/pelne.md': ahead('Pełne', 'registration: { status: full, places: 20 }'),
    'meetings/zamkniete.md': ahead('Zamknięte', 'registration: { status: closed, deadline: 2026-12-01 }'),
    'meetings/odwolane.md': ahead('Odwołane', 'status: cancelled\nregistration: { url: "https://example.com/o" }'),
    // tests/videos.test.ts
    'meetings/a.md': meeting(
      'Spotkanie',
      `videos:
  - url: https://youtu.be/W47KyYVxaG4
    title: Reportaż
    date: 2012-06-21
    duration: '4:35'
    transcript: Prowadząca wita gości.
  - url: https://vimeo.com/76979871
    title: Rozmowa
  - url: https://telewizja.example.org/film/1
    title: Relacja telewizji`,
    ),
    // tests/table-of-contents.test.ts
    'pages/regulamin.md': markdown(fields, sections(20)),
    'pages/krotki.md': markdown(fields, sections(1)),
    'pages/bez-tekstu.md': markdown(fields),
    'meetings/narada.md': markdown(
      `${fields}\nkind: partnership\nstart: 2012-06-20\norganisers: [{ name: Urząd }]\nsponsors: [{ name: Bank }]\nguests: [{ name: Anna Nowak }]`,
      sections(2),
    ),
    'meetings/narada.en.md': markdown('title: Meeting\ndescription: A meeting.', sections(3, 'Chapter')),
    'pages/wiadomosc.mdx': markdown(
      fields,
      `## Spis *ważnych* spraw\n\n{1 + 1}\n\n## Contents\n\n## Contents\n\n${paragraph}`,
    ),
    // tests/accessibility-tree.test.ts: what was held and is announced of a plan of two years, and how many came
    'projects/plan.md': markdown(
      'title: Plan\ndescription: Co z planu.\nperiod: { start: 2025, end: 2026 }\nteams: [{ name: Zespół ulic, plannedMeetings: 4 }]',
    ),
    ...Object.fromEntries(
      [
        ['pierwsze', '2025-03-10', 'participants: { count: 12 }'],
        ['drugie', '2026-02-10', 'participants: { count: 30, approximate: about }'],
        ['trzecie', '2026-12-15', ''],
      ].map(([slug = '', start = '', more = '']) => [
        `meetings/${slug}.md`,
        markdown(
          `title: ${slug}\ndescription: Opis.\nkind: task-team\nteam: Zespół ulic\nproject: plan\nstart: ${start}\n${more}`,
        ),
      ]),
    ),
    'projects/kompas.md': markdown(`${fields}\nperiod: { start: 2026 }`, sections(3)),
    'galleries/zdjecia.md': markdown(fields, sections(2)),
    // tests/typography.test.ts
    'news/pismo.md': markdown(
      'title: \'Spotkanie w "Przystani" 20 czerwca 2012 r.\'\ndescription: Wstęp o godz. 9.00-12.30 - z biletem.\npubDate: 2026-06-01',
      typed,
    ),
    'news/pismo.en.md': markdown("title: 'A \"small\" step'\ndescription: It's on 20 June - in a hall.", 'I came.'),
  };
}
