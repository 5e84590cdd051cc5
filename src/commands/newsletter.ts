import { parseArgs } from 'node:util';
import { buildInputs } from '../content/build-inputs.ts';
import type { Message } from '../content/new-entry/message.ts';
import { readSettings } from '../content/read-settings.ts';
import { texts } from '../i18n/texts.ts';
import { forPage } from '../newsletter/for-page.ts';
import { serviceFacts } from '../newsletter/service-facts.ts';
import { signUpOf } from '../newsletter/sign-up-of.ts';
import { signUpRequest, type SignUpRequest } from '../newsletter/sign-up-request.ts';
import { absolute, addresses, sectionPath } from '../site/model/addresses.ts';
import { command, CommandFault } from './command.ts';
import { draft, draftUsage } from './newsletter-draft.ts';
import { languageOf, withHelp } from './with-help.ts';

const tryUsage: Message = {
  pl: `kronika newsletter try [--email <adres>] [--send] [--to <adres>] [--page <język>] [--project <projekt>] [--lang pl|en]
Pokazuje żądanie, które wyśle formularz newslettera: dokąd i z jakimi polami, gdy wybrano wszystkie tematy. Nic nie
wysyła, chyba że podasz --send.
  --email <adres>  adres, który ma być w żądaniu (bez --send: anna@example.org)
  --send           wysyła żądanie i pokazuje odpowiedź
  --to <adres>     wysyła pod inny adres, na przykład własny serwer do prób
  --page <język>   formularz na stronach w tym języku: en; bez tego słowa: w języku głównym
  --project <projekt> formularz na stronie tego projektu`,
  en: `kronika newsletter try [--email <address>] [--send] [--to <address>] [--page <language>] [--project <project>] [--lang pl|en]
Shows the request that the newsletter form will make: where to, with which fields, every topic chosen. Sends nothing
without --send.
  --email <address>  the address to be in the request (without --send: anna@example.org)
  --send             sends it and shows the answer
  --to <address>     sends it elsewhere, such as to a server of your own for trials
  --page <language>  the form on the pages of that language: en; without this word, of the main one
  --project <project> the form on the page of that project`,
};

const usage: Message = {
  pl: `${tryUsage.pl}\n\n${draftUsage.pl}`,
  en: `${tryUsage.en}\n\n${draftUsage.en}`,
};

/** How much of an answer is shown, in characters. */
const shown = 400;

const tryOut = command(async (argv, { cwd, env, out }) => {
  const say = (message: Message) => message[languageOf(argv, { cwd, env })];
  const wrongCall = (reason: Message) => new CommandFault(2, say(reason), say(usage));
  const { email, send, to, page: language, project } = readArguments(argv, wrongCall);
  const { settings } = readSettings(buildInputs(env, cwd).contentRoot);
  if (!settings)
    throw new CommandFault(
      1,
      say({ pl: 'Nie da się odczytać site.yaml: npm run check', en: 'site.yaml cannot be read: npm run check' }),
    );
  const site = addresses(settings);
  const locale = settings.languages.find((one) => language === undefined || one === language);
  if (!locale) throw wrongCall(unknownLanguage(language, settings.languages));
  const ofPage = forPage(settings.newsletter, { language: locale, project });
  const signUp = ofPage && signUpOf(ofPage, absolute(sectionPath('subscribed', locale, site), site), locale);
  if (!signUp && project !== undefined)
    throw new CommandFault(
      1,
      say({
        pl: `Na stronie projektu ${project} nie ma formularza: dopisz go w newsletter: projects.`,
        en: `There is no form on the page of the project ${project}: add it to newsletter: projects.`,
      }),
    );
  if (!signUp)
    throw new CommandFault(
      1,
      say({ pl: 'W site.yaml nie ma newslettera.', en: 'There is no newsletter in site.yaml.' }),
    );
  const { name } = serviceFacts[settings.newsletter.service ?? 'custom'];
  if (signUp.kind === 'link') {
    out(
      say({
        pl: `${name}: strona prowadzi do ${signUp.href}, niczego nie wysyła.`,
        en: `${name}: the site leads to ${signUp.href} and sends nothing.`,
      }),
    );
    return 0;
  }
  const page = absolute(sectionPath('newsletter', locale, site), site);
  const consent = texts(locale).newsletter.consent;
  const request = signUpRequest(signUp, email ?? 'anna@example.org', consent, page);
  out(asLines({ ...request, url: to ?? request.url }));
  if (send) out(await answerTo({ ...request, url: to ?? request.url }));
  return 0;
});

interface Order {
  email: string | undefined;
  send: boolean;
  to: string | undefined;
  /** Language of the page with the form. */
  page: string | undefined;
  project: string | undefined;
}

function readArguments(argv: readonly string[], wrongCall: (reason: Message) => CommandFault): Order {
  const order = parsed(argv, wrongCall);
  if (order.send && order.email === undefined)
    throw wrongCall({
      pl: '--send zapisze ten adres naprawdę, więc podaj go: --email ty@example.org.',
      en: '--send really signs the address up, so give it: --email you@example.org.',
    });
  if (order.to !== undefined && !URL.canParse(order.to))
    throw wrongCall({ pl: `To nie jest adres: ${order.to}`, en: `This is no address: ${order.to}` });
  return order;
}

function parsed(argv: readonly string[], wrongCall: (reason: Message) => CommandFault): Order {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: {
        email: { type: 'string' },
        send: { type: 'boolean', default: false },
        to: { type: 'string' },
        page: { type: 'string' },
        project: { type: 'string' },
        lang: { type: 'string' },
      },
      allowPositionals: true,
    });
    if (positionals.join(' ') !== 'try')
      throw wrongCall({
        pl: 'Podaj, co zrobić: newsletter try albo newsletter draft.',
        en: 'Say what to do: newsletter try or newsletter draft.',
      });
    return { email: values.email, send: values.send, to: values.to, page: values.page, project: values.project };
  } catch (error) {
    if (error instanceof CommandFault) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw wrongCall({ pl: reason, en: reason });
  }
}

function unknownLanguage(language: string | undefined, known: readonly string[]): Message {
  return {
    pl: `Strona nie ma języka ${language}. Jej języki: ${known.join(', ')}.`,
    en: `The site has no language ${language}. Its languages: ${known.join(', ')}.`,
  };
}

function asLines({ method, url, contentType, fields }: SignUpRequest): string {
  return [
    `${method} ${url}`,
    `Content-Type: ${contentType}`,
    '',
    ...fields.map(([name, value]) => `${name} = ${value}`),
  ].join('\n');
}

/** Sends a request as a browser would and tells the answer; where it leads on is told and not followed. */
async function answerTo({ method, url, contentType, fields }: SignUpRequest): Promise<string> {
  try {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { 'Content-Type': contentType },
      body: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
      signal: AbortSignal.timeout(15_000),
    });
    const location = response.headers.get('location');
    const body = (await response.text()).trim();
    return [
      '',
      `${response.status} ${response.statusText}`,
      ...(location === null ? [] : [`Location: ${location}`]),
      ...(body === '' ? [] : ['', body.length > shown ? `${body.slice(0, shown)} …` : body]),
    ].join('\n');
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new CommandFault(1, '', cause);
  }
}

/** Tries the newsletter's form, or writes the draft of an issue. */
export const run = withHelp(usage, (argv, io) => (argv[0] === 'draft' ? draft(argv.slice(1), io) : tryOut(argv, io)));
