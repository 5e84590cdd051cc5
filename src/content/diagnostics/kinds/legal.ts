import type { SiteDuty } from '../duty.ts';
import { kind, named, quoted } from '../kind.ts';

const reviewTexts = {
  pl: ({ last, day, isOver }: { last: string; day: string; isOver: boolean }) =>
    `Deklarację dostępności trzeba przejrzeć co roku do 31 marca. Ostatnio: ${last}; ${isOver ? 'termin minął' : 'termin mija'} ${day}. Przejrzyj ją i wpisz dzień przeglądu w polu „reviewed”.`,
  en: ({ last, day, isOver }: { last: string; day: string; isOver: boolean }) =>
    `The accessibility statement must be reviewed by 31 March every year. It last was on ${last}; ${isOver ? 'the time was up' : 'the time is up'} on ${day}. Review it and give the day in the field "reviewed".`,
};

/** Texts that a law asks for: accessibility statement, privacy, newsletter. */
export const legalKinds = {
  'statement-missing': kind<object>('error', {
    duty: 'accessibility',
    pl: () =>
      'Podmiot publiczny musi mieć deklarację dostępności. Wpisz jej dane w polu „accessibility”; powstanie z nich strona.',
    en: () =>
      'A public body must have an accessibility statement. Give its facts in the field "accessibility"; a page is made from them.',
  }),
  'privacy-missing': kind<object>('warning', {
    duty: 'privacy',
    pl: () =>
      'Strona podmiotu publicznego nie mówi, co dzieje się z danymi osobowymi. Wpisz to w polu „privacy” albo dodaj stronę, na przykład pages/prywatnosc.md.',
    en: () =>
      'The site of a public body does not say what is done with personal data. Give it in the field "privacy", or add a page such as pages/privacy.md.',
  }),
  'statistics-untold': kind<object>('error', {
    duty: 'privacy',
    pl: () =>
      'Strona liczy odwiedziny, a nigdzie nie ma o tym mowy. Uzupełnij pole „privacy”: na stronie o prywatności sam stanie akapit o liczeniu. Albo usuń pole „statistics”.',
    en: () =>
      'The site counts visits, and nothing tells of it. Give the field "privacy": its page tells of the counting by itself. Or remove the field "statistics".',
  }),
  'statement-date-ahead': kind<{ field: string; value: string }>('error', {
    pl: ({ field, value }) =>
      `Data w polu ${named(field, 'pl')} (${value}) jeszcze nie nadeszła. Podaj dzień, który już był.`,
    en: ({ field, value }) =>
      `The date in the field ${named(field, 'en')} (${value}) has not come yet. Give a day that has.`,
  }),
  'statement-dates-order': kind<{ value: string; earlier: string }>('error', {
    pl: ({ value, earlier }) =>
      `Data ${value} jest wcześniejsza niż ${earlier}. Zmiana nie może być przed publikacją strony, a przegląd przed sporządzeniem deklaracji.`,
    en: ({ value, earlier }) =>
      `The date ${value} is before ${earlier}. A change cannot come before the site is published, nor a review before the statement is drawn up.`,
  }),
  'statement-status': kind<{ value: string; isListed: boolean }>('error', {
    pl: ({ isListed }) =>
      isListed
        ? 'Deklaracja mówi, że strona jest zgodna, a wymienia niedostępne treści. Zmień stan na „partial” albo usuń te treści z listy.'
        : 'Deklaracja mówi, że strona nie jest w pełni zgodna, a nie wymienia, co jest niedostępne. Dopisz „nonConformities”, „excessiveCosts” albo „exemptions”.',
    en: ({ isListed }) =>
      isListed
        ? 'The statement says that the site conforms, yet lists content that is not accessible. Change the status to "partial", or remove that content from the list.'
        : 'The statement says that the site does not fully conform, yet does not list what is not accessible. Add "nonConformities", "excessiveCosts" or "exemptions".',
  }),
  'statement-exemption': kind<{ value: string; kind: string; limit: string }>('error', {
    pl: ({ value, kind: name, limit }) =>
      `Wyłączenie „${name}” obejmuje treści sprzed ${limit}, a te opublikowano ${value}. Trzeba je udostępnić albo wpisać do niezgodności.`,
    en: ({ value, kind: name, limit }) =>
      `The exemption "${name}" holds for content from before ${limit}; this was published on ${value}. Make it accessible, or list it as non-conforming.`,
  }),
  'statement-change-unreviewed': kind<{ value: string; last: string }>('warning', {
    pl: ({ value, last }) =>
      `Strona istotnie zmieniła się ${value}, a deklarację ostatnio przejrzano ${last}. Przejrzyj ją i popraw pole „reviewed”.`,
    en: ({ value, last }) =>
      `The site changed significantly on ${value}, and the statement was last reviewed on ${last}. Review it and set the field "reviewed".`,
  }),
  'statement-review-due': kind<{ last: string; day: string; isOver: boolean }>('warning', {
    ...reviewTexts,
    duty: 'accessibility',
  }),
  'statement-review-overdue': kind<{ last: string; day: string; isOver: boolean }>('error', {
    ...reviewTexts,
    duty: 'accessibility',
  }),
  'statement-easy-information': kind<{ missing: string }>('warning', {
    duty: 'accessibility',
    pl: ({ missing }) =>
      `Podmiot publiczny informuje o swojej działalności w tekście odczytywalnym maszynowo, w języku migowym i w tekście łatwym do czytania. Brakuje adresów w polu „communication”: ${missing}.`,
    en: ({ missing }) =>
      `A public body tells what it does as machine-readable text, in sign language and in words easy to read. These addresses are missing in "communication": ${missing}.`,
    paste: ({ missing }) =>
      missing
        .split(', ')
        .map((field) => `${field}: https://…`)
        .join('\n'),
  }),
  'newsletter-without-clause': kind<object>('error', {
    duty: 'privacy',
    pl: () =>
      'Jest formularz newslettera, a nie wiadomo, co dzieje się z adresami. Uzupełnij „privacy.newsletter”: obok formularza stanie krótka informacja (art. 13 RODO).',
    en: () =>
      'There is a newsletter form, but nothing says what is done with the addresses. Give "privacy.newsletter": a short notice stands beside the form (GDPR, article 13).',
    paste: () =>
      [
        'newsletter:',
        ...['data: …', 'purpose: …', 'basis: consent', 'recipients:', '  - name: …', '    host: …'],
        ...['retention: …', 'obligation: …', 'confirmed: …', 'unsubscribe: …'],
      ].join('\n  '),
  }),
  'newsletter-not-encrypted': kind<{ value: string }>('error', {
    pl: ({ value }) => `Adres formularza (${value}) nie jest szyfrowany. Podaj adres od https://.`,
    en: ({ value }) => `The address of the form (${value}) is not encrypted. Give one that begins with https://.`,
  }),
  'newsletter-recipient': kind<{ host: string }>('error', {
    duty: 'privacy',
    pl: ({ host }) =>
      `Formularz wysyła adresy na serwer ${host}, a nie ma go wśród odbiorców danych. Dopisz go z polem „host”.`,
    en: ({ host }) =>
      `The form sends addresses to the host ${host}, which is not among the recipients of the data. Add it with the field "host".`,
    paste: ({ host }) => `host: ${host}`,
  }),
  'newsletter-unconfirmed': kind<object>('error', {
    pl: () =>
      'Adresy nie są potwierdzane, więc nie da się wykazać zgody i ktoś może zapisać cudzy adres. Włącz u dostawcy potwierdzanie (double opt-in) i wpisz „confirmed: true”.',
    en: () =>
      'Addresses are not confirmed, so consent cannot be proved and somebody may sign up another. Turn confirmation (double opt-in) on at your provider and write "confirmed: true".',
  }),
  'newsletter-secret': kind<{ field: string }>('error', {
    pl: ({ field }) =>
      `Pole „${field}” wygląda na tajny klucz. Wszystko, co tu stoi, może przeczytać każdy, kto otworzy stronę. Usuń je i unieważnij klucz u dostawcy; formularz go nie potrzebuje.`,
    en: ({ field }) =>
      `The field "${field}" looks like a secret key. Whoever opens the site can read all that stands here. Remove it and revoke the key at the provider; the form does not need it.`,
  }),
  'newsletter-placeholder': kind<{ field: string; value: string }>('error', {
    pl: ({ field, value }) =>
      `W polu „${field}” zostało ${quoted(value, 'pl')} z instrukcji. Wpisz swoje dane z kodu formularza u dostawcy.`,
    en: ({ field, value }) =>
      `The field "${field}" still says ${quoted(value, 'en')}, as in a manual. Write your own, from the code of the form at your provider.`,
  }),
  'newsletter-ended': kind<{ name: string }>('warning', {
    pl: ({ name }) =>
      `${name} nie przyjmuje nowych formularzy (regulamin obowiązywał do 28 lutego 2025 r.). Sprawdź, czy zapis działa, i wybierz innego dostawcę.`,
    en: ({ name }) =>
      `${name} takes no new forms (its terms ended on 28 February 2025). See whether signing up works, and choose another provider.`,
  }),
  'newsletter-forwarder': kind<{ name: string }>('warning', {
    pl: ({ name }) =>
      `${name} tylko przekazuje wypełnione formularze: nie prowadzi listy, nie prosi o potwierdzenie adresu i nie daje linku do wypisania. Do newslettera wybierz dostawcę, który to robi.`,
    en: ({ name }) =>
      `${name} only hands filled forms on: it keeps no list, asks for no confirmation and gives no link to unsubscribe. For a newsletter choose a provider that does.`,
  }),
  'newsletter-old-form': kind<{ name: string }>('warning', {
    pl: ({ name }) =>
      `W adresie formularza ${name} nie ma „f_id”. Stare formularze przestały działać; skopiuj u dostawcy kod nowego.`,
    en: ({ name }) =>
      `The address of the form of ${name} has no "f_id". Old forms have stopped working; copy the code of a new one at the provider.`,
  }),
  'legal-placeholder': kind<{ value: string; of: SiteDuty }>('error', {
    duty: ({ of }) => of,
    pl: ({ value }) => `Zostało puste miejsce szablonu: ${quoted(value, 'pl')}. Wpisz tu właściwą treść.`,
    en: ({ value }) => `A blank of a template is left: ${quoted(value, 'en')}. Write what belongs here.`,
  }),
  'legal-placeholder-yet': kind<{ value: string; of: SiteDuty }>('warning', {
    duty: ({ of }) => of,
    pl: ({ value }) =>
      `Do uzupełnienia przed publikacją: ${quoted(value, 'pl')}. Gdy w polu address w site.yaml stanie prawdziwy adres strony, to będzie błąd.`,
    en: ({ value }) =>
      `To be filled in before publication: ${quoted(value, 'en')}. Once the field address in site.yaml has the real address of the site, this is an error.`,
  }),
} as const;
