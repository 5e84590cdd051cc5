import { describe, expect, test } from 'vitest';
import { sampleSite } from '../src/testing/build-site.ts';
import { builtPage, mainText } from '../src/testing/built-page.ts';

/** Which page tells which facts of which document, in the words that a reader finds there. */
const facts: { document: string; page: string; says: (string | RegExp)[] }[] = [
  {
    document: 'a project page of a chamber of commerce',
    page: 'projekty/legionowskie-forum-dialogu/',
    says: [
      'Legionowskie Forum Dialogu – przeciwdziałanie wzrostowi bezrobocia w wyniku procesów adaptacyjnych i modernizacyjnych w Legionowie',
      '1 sierpnia 2011',
      '28 lutego 2013',
      'Projekt zakończony',
      'Urząd Miasta Legionowo',
      /powiat legionowski/i,
      'Powiatowy Urząd Pracy w Legionowie',
      'Powiatowa Izba Gospodarcza w Legionowie',
      'Program Operacyjny Kapitał Ludzki',
      'Priorytet VIII Regionalne kadry gospodarki',
      'Działanie 8.1 Rozwój pracowników i przedsiębiorstw w regionie',
      'Poddziałanie 8.1.2 Wsparcie procesów adaptacyjnych i modernizacyjnych w regionie',
      'Europejski Fundusz Społeczny',
      'Przeciwdziałać wzrostowi bezrobocia',
      /przedsiębiorczości\s*0 z 8 spotkań/,
      /organizacji non-profit\s*0 z 8 spotkań/,
      /działań rynku pracy\s*0 z 8 spotkań/,
      /Spotkania partnerstwa\s*1 z 3 spotkań/,
      /strategia przeciwdziałania i zarządzania zmianą gospodarczą/i,
      'Biuro Projektu',
      'ul. Piłsudskiego 41, 05-120 Legionowo',
      'II piętro, pokój 3.20',
      '(22) 766 40 73',
      '(22) 766 40 74',
      'Reportaż o projekcie',
      'Reportaż o partnerstwie lokalnym',
      'Drugie spotkanie partnerstwa',
      /Skład partnerstwa\s*gminy i powiat\s*instytucje rynku pracy/,
      /trzech sektorów.*publicznego, społecznego i gospodarczego/,
    ],
  },
  {
    document: 'the report of a meeting',
    page: 'spotkania/2012-06-20-legionowo/',
    says: [
      '20 czerwca 2012, godz. 9.00',
      /Restauracja „Prezydencka”/,
      'Legionowo',
      '2. spotkanie partnerstwa',
      'uczestnicy wszystkich trzech zespołów zadaniowych',
      'Starostwo Powiatowe w Legionowie',
      'organizacje pozarządowe',
      'instytucje rynku pracy',
      'przedsiębiorcy',
      'Zenona Bańkowska',
      /Moderator/,
      'Prezydent Miasta Legionowo',
      'Quality & Development Institute',
      /diagnoz/,
      /warsztaty/i,
      /pomysł na projekt/,
      /publicznym \(instytucje rynku pracy i inne instytucje publiczne\), społecznym \(organizacje pozarządowe\) i prywatnym \(przedsiębiorstwa\)/,
      'Kazimierz Kurnicki',
      'Prezes Izby',
      '6 zdjęć',
    ],
  },
  {
    document: 'the photographs of that meeting',
    page: 'galerie/2012-06-20-spotkanie-partnerstwa/',
    says: [
      /Prezydent Miasta Legionowo wita/,
      /[Uu]czestnicy drugiego spotkania/,
      'Roman Smogorzewski',
      /[Pp]raca warsztatowa/,
      /grup warsztatowych prezentuje wyniki/,
      'Drugie spotkanie partnerstwa',
    ],
  },
  {
    document: 'the end of a programme',
    page: 'projekty/dialog-spoleczny/',
    says: [
      'Dialog społeczny jako platforma terytorialnych paktów aktywizujących rynki pracy',
      '14 marca 2008',
      'Sektorowy Program Operacyjny „Rozwój Zasobów Ludzkich”',
      /promo/i,
      '541',
      'ze wszystkich województw',
      /osiem|8/i,
      /ankiet/,
      'Dialog społeczny. Najnowsze dyskusje i koncepcje',
      'Siła partnerstwa',
      'Rzeczpospolita partnerska',
      /[Dd]odatek/,
      /27 wrz|Konferencja „Lokalne partnerstwa społeczne/,
      'Forum Partnerstwa Lokalnego',
      /galerie/,
      /[Rr]elacj/,
    ],
  },
  {
    document: 'the end of a programme, its first conference',
    page: 'spotkania/2007-09-27-lokalne-partnerstwa-spoleczne/',
    says: [
      '27 września 2007',
      'ponad 100 osób',
      /Dla kogo\s*środowiska naukowe/,
      /Centrum Partnerstwa Społecznego „Dialog”/,
      /Senack[aą] Komisj[aą] Samorządu Terytorialnego i Administracji Państwowej/,
    ],
  },
  {
    document: 'the end of a programme, its second conference',
    page: 'spotkania/2008-02-21-forum-partnerstwa-lokalnego/',
    says: [
      '21 lutego 2008',
      'około 80 osób',
      /Dla kogo\s*środowiska naukowe/,
      /Centrum Partnerstwa Społecznego „Dialog”/,
    ],
  },
  {
    document: 'the report of a workshop',
    page: 'warsztaty/powiat-legionowski-3-jablonna/',
    says: [
      'Warsztaty 3 z 5',
      '13 września, prawdopodobnie 2013',
      'Jabłonna',
      'Tworzenie projektów społeczno-gospodarczych',
      'Starosta Legionowski',
      'Powiatow',
      /wyciek/,
      /rolników/,
      /zakładania firm/,
      /z zewnątrz|spoza/i,
      'około 100 osób',
      /cech/,
      'Aleksander Kornatowski',
      /wicedyrektor do spraw usług rynku pracy/,
      'Wojewódzki Urząd Pracy w Warszawie',
      'Serock',
      'Wieliszew',
      '8 października, prawdopodobnie 2013',
      'Legionowo',
    ],
  },
  {
    document: 'the workshop that the report announces',
    page: 'warsztaty/powiat-legionowski-4-legionowo/',
    says: ['Warsztaty 4 z 5', '8 października, prawdopodobnie 2013', 'Legionowo', 'nie wiadomo, czy się odbyło'],
  },
  {
    document: 'the inauguration of a partnership, the agreement',
    page: 'spotkania/2024-09-18-podpisanie-porozumienia/',
    says: [
      '18 września 2024',
      'Starosta Nowodworski',
      /Dyrektor Powiatowego Urzędu Pracy/,
      /[Bb]urmistrzowie i wójtowie/,
      /Powiatowej Rady Rynku Pracy/,
      /Integracja zawodowa i społeczna/,
      /Tworzenie miejsc pracy/,
      /Rozwój lokalny/,
    ],
  },
  {
    document: 'the inauguration of a partnership, the conference',
    page: 'spotkania/2024-10-08-konferencja-inauguracyjna/',
    says: [
      '8 października 2024',
      'prawie 150 osób',
      /Tomasz Sieradz\s*dyrektor\s*Wojewódzki Urząd Pracy w Warszawie/,
      'Magdalena Biernacka',
      'Jadwiga Olszowska-Urban',
      'Jakub Szewczyk',
      /Ministerstwo Rodziny, Pracy i Polityki Społecznej/,
      'Tomasz Schimanek',
      /Fundacja Inicjatyw Społeczno-Ekonomicznych/,
      '6 zdjęć',
    ],
  },
];

describe.each(facts)('a resident who looks for $document', ({ page, says }) => {
  test.each(says)('finds %s', async (words) => {
    const text = mainText(await builtPage(sampleSite, page));
    if (typeof words === 'string') expect(text.toLowerCase()).toContain(words.toLowerCase());
    else expect(text).toMatch(words);
  });
});

/** What no page of a document may say, since the document does not. */
const silences: { page: string; saysNot: RegExp }[] = [
  { page: 'projekty/legionowskie-forum-dialogu/', saysNot: /Dla kogo/ },
  {
    page: 'projekty/dialog-spoleczny/',
    saysNot: /\b16\b|[Oo]gólnopolski|Dla kogo|około 180|[Tt]rz(?:y|ech) książ/,
  },
  { page: 'spotkania/2007-09-27-lokalne-partnerstwa-spoleczne/', saysNot: /Kto wziął udział/ },
  { page: 'spotkania/2008-02-21-forum-partnerstwa-lokalnego/', saysNot: /Kto wziął udział/ },
  {
    page: 'projekty/partnerstwo-lokalne-powiat-legionowski/',
    saysNot: /mieszkańcy|w toku|zakończony|Unia Europejska|Dofinansowan|Trójrzeck|Dla kogo/,
  },
  {
    page: 'warsztaty/powiat-legionowski-3-jablonna/',
    saysNot: /13 września 2013|Unia Europejska|Dofinansowan|Trójrzeck/,
  },
  { page: 'spotkania/2024-10-08-konferencja-inauguracyjna/', saysNot: /trzy tygodnie|Unia Europejska|Dofinansowan/ },
  { page: 'galerie/2024-10-08-konferencja-inauguracyjna/', saysNot: /[Pp]odpis(?:ują|ywanie)/ },
  { page: 'projekty/partnerstwo-nowodworskie/', saysNot: /w toku|Unia Europejska|Dofinansowan|Trójrzeck/ },
  { page: 'en/projects/partnerstwo-nowodworskie/', saysNot: /under way|European Union|[Cc]o-f[ui]n|Trójrzecz/ },
  { page: 'uk/proiekty/partnerstwo-nowodworskie/', saysNot: /Європейськ|[Сс]півфінанс|Труйжец/ },
  { page: 'miejsca/jablonna/', saysNot: /Unia Europejska|Dofinansowan|Trójrzeck/ },
];

test.each(silences)('$page says nothing that its document does not', async ({ page, saysNot }) => {
  const built = await builtPage(sampleSite, page);
  const signs = built('aside.funding').text();
  expect(`${mainText(built)} ${signs}`).not.toMatch(saysNot);
});

test('machines are told no year that the report of a workshop does not give', async () => {
  const page = await builtPage(sampleSite, 'warsztaty/powiat-legionowski-3-jablonna/');
  expect(page('script[type="application/ld+json"]').text()).not.toContain('2013');
  expect(page('[datetime*="2013"], a[href$=".ics"]').length).toBe(0);
});

test.each([
  ['spotkania/2007-09-27-lokalne-partnerstwa-spoleczne/', '/publikacje/relacja-z-konferencji-2007-09-27/'],
  ['spotkania/2008-02-21-forum-partnerstwa-lokalnego/', '/publikacje/relacja-z-forum-2008-02-21/'],
])('a conference leads to its report: %s', async (path, report) => {
  const page = await builtPage(sampleSite, path);
  expect(page(`main a[href="${report}"]`).length).toBeGreaterThan(0);
});

test('the dates of old news say that they are assumed', async () => {
  for (const path of ['aktualnosci/2008-03-14-koniec-programu/', 'aktualnosci/2024-10-08-inauguracja-partnerstwa/'])
    expect(mainText(await builtPage(sampleSite, path))).toContain('Data tej aktualności jest przyjęta');
});

test('a resident is promised a message when something new appears', async () => {
  expect(mainText(await builtPage(sampleSite, ''))).toContain('gdy na stronie pojawi się coś nowego');
});

test('the films of the first document are linked', async () => {
  const page = await builtPage(sampleSite, 'projekty/legionowskie-forum-dialogu/');
  const links = page('a[href*="youtube.com"]')
    .map((_, link) => page(link).attr('href'))
    .get();
  expect(links).toEqual(['https://www.youtube.com/watch?v=W47KyYVxaG4', 'https://www.youtube.com/watch?v=rIefg6NqXRc']);
});
