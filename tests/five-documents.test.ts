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
    ],
  },
  {
    document: 'the report of a meeting',
    page: 'spotkania/2012-06-20-legionowo/',
    says: [
      '20 czerwca 2012, godz. 9.00',
      /Restauracja „Prezydencka”/,
      'Legionowo',
      'Spotkanie partnerstwa, po raz 2.',
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
      '16',
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
      /Centrum Partnerstwa Społecznego „Dialog”/,
      /Senack[aą] Komisj[aą] Samorządu Terytorialnego i Administracji Państwowej/,
    ],
  },
  {
    document: 'the end of a programme, its second conference',
    page: 'spotkania/2008-02-21-forum-partnerstwa-lokalnego/',
    says: ['21 lutego 2008', 'około 80 osób', /Centrum Partnerstwa Społecznego „Dialog”/],
  },
  {
    document: 'the report of a workshop',
    page: 'warsztaty/2013-09-13-jablonna/',
    says: [
      'Warsztaty 3 z 5',
      '13 września 2013',
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
      '8 października 2013',
      'Legionowo',
    ],
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
