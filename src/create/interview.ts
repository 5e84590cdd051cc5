import { confirm, isCancel, multiselect, select, text } from '@clack/prompts';
import { languageName } from '../i18n/language-name.ts';
import { builtInLocales } from '../i18n/locale.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import { fundingSources, fundingSourceTexts } from '../schemas/fields/funding.ts';
import { answerProblems, type WrittenAnswers } from './read-answers.ts';
import { defaultAnswers } from './site-answers.ts';

/** Asks what language to speak. @returns undefined when the person gave up */
export async function askLanguage(): Promise<EditorLanguage | undefined> {
  const language = await select<EditorLanguage>({
    message: 'Język? / Language?',
    options: [
      { value: 'pl', label: 'polski' },
      { value: 'en', label: 'English' },
    ],
  });
  return isCancel(language) ? undefined : language;
}

/**
 * Asks a person about a new site, question by question; an empty answer is the default.
 * @param known answers that were given already are not asked for
 * @returns undefined when the person gave up
 */
export async function interview(known: WrittenAnswers, language: EditorLanguage): Promise<WrittenAnswers | undefined> {
  const answers: WrittenAnswers = { ...known };
  const say = (pl: string, en: string) => ({ pl, en })[language];
  const defaults = defaultAnswers[language];
  const questions = [
    ['name', say('Jak nazywa się strona?', 'What is the site called?'), defaults.name],
    ['publisher', say('Kto ją prowadzi (nazwa instytucji)?', 'Who publishes it (name of the institution)?'), ''],
    [
      'project',
      say('Jaki jest tytuł pierwszego projektu?', 'What is the title of the first project?'),
      defaults.project,
    ],
    [
      'start',
      say(
        'Kiedy projekt się zaczyna? (np. 2027-02, puste: nie wiadomo)',
        'When does it start? (as in 2027-02; empty: not known)',
      ),
      '',
    ],
    ['end', say('Kiedy się kończy? (puste: nie wiadomo)', 'When does it end? (empty: not known)'), ''],
    [
      'address',
      say(
        'Adres strony, z folderem (puste: jeszcze nie wiadomo)',
        'Address of the site, with its folder (empty: not known yet)',
      ),
      '',
    ],
    [
      'newsletter',
      say('Adres formularza newslettera (puste: nie ma)', 'Address of the newsletter form (empty: none)'),
      '',
    ],
  ] as const;
  for (const [question, message, placeholder] of questions) {
    if (answers[question] !== undefined) continue;
    const answer = await text({
      message,
      placeholder,
      validate: (given) => answerProblems[question]((given ?? '').trim())?.[language],
    });
    if (isCancel(answer)) return undefined;
    answers[question] = answer;
  }
  if (answers['public-body'] === undefined) {
    const answer = await confirm({
      message: say('Czy to podmiot publiczny (urząd, szkoła, jednostka)?', 'Is it a public body?'),
      initialValue: false,
    });
    if (isCancel(answer)) return undefined;
    answers['public-body'] = answer;
  }
  if (answers.funding === undefined) {
    const answer = await select({
      message: say('Kto płaci za projekt?', 'Who pays for the project?'),
      options: [
        { value: 'none', label: say('nikt albo jeszcze nie wiadomo', 'nobody, or not known yet') },
        ...fundingSources.map((value) => ({ value, label: fundingSourceTexts[value][language] })),
      ],
    });
    if (isCancel(answer)) return undefined;
    answers.funding = answer;
  }
  if (answers.languages === undefined) {
    const answer = await multiselect({
      message: say('Języki strony (spacja zaznacza)', 'Languages of the site (space marks)'),
      options: builtInLocales.map((value) => ({ value, label: languageName(value, language) })),
      initialValues: [language],
    });
    if (isCancel(answer)) return undefined;
    answers.languages = answer.join(',');
  }
  return answers;
}
