import { expect, it } from 'vitest';
import { newsletterSchema } from '../schemas/newsletter.ts';
import { newsletterSettings } from '../testing/newsletter-settings.ts';
import { type FormPlace, forPage } from './for-page.ts';
import type { SignUp } from './sign-up.ts';
import { signUpOf } from './sign-up-of.ts';

const thanks = 'https://gmina.example.org/dziekujemy/';

/** The form on a page. */
function formOn(service: keyof typeof newsletterSettings, place: FormPlace): SignUp | undefined {
  const settings = forPage(newsletterSchema.parse(newsletterSettings[service]), place);
  return settings && signUpOf(settings, thanks, place.language);
}

/** The hidden fields of the form on the page of a project. */
function hidden(
  service: keyof typeof newsletterSettings,
  project: string,
  language = 'pl',
): [string, string][] | undefined {
  const signUp = formOn(service, { language, project });
  return signUp?.kind === 'form' ? signUp.hidden.map(({ name, value }) => [name, value]) : undefined;
}

it.each([
  [
    'buttondown' as const,
    [
      ['embed', '1'],
      ['tag', 'kronika'],
      ['tag', 'kompas'],
      ['tag', 'przystan'],
    ],
  ],
  ['mailchimp' as const, [['tags', '12,34']]],
  [
    'kit' as const,
    [
      ['tags[]', '7'],
      ['tags[]', '8'],
    ],
  ],
  [
    'listmonk' as const,
    [
      ['l', '0b8d3a52-5b64-4f0e-8f8e-0a4a5f3e9c11'],
      ['next', 'https://gmina.example.org/dziekujemy/'],
    ],
  ],
  [
    'phplist' as const,
    [
      ['list[7]', 'signup'],
      ['htmlemail', '1'],
      ['subscribe', 'subscribe'],
    ],
  ],
])('a sign-up by %s on the page of a project carries what belongs to it', (service, expected) => {
  expect(hidden(service, 'przystan')).toEqual(expected);
});

it('on the page of another project there is no form', () => {
  expect(hidden('buttondown', 'inny')).toBeUndefined();
  expect(hidden('getresponse', 'przystan')).toBeUndefined();
});

it('in another language a project may have tags of its own, and those of the language are sent besides', () => {
  expect(hidden('buttondown', 'przystan', 'en')).toEqual([
    ['embed', '1'],
    ['tag', 'kronika'],
    ['tag', 'kompas'],
    ['tag', 'english'],
    ['tag', 'harbour'],
  ]);
});

/** What is another in the form of the English pages: where it is sent, or what it carries. */
const inEnglish: Record<Exclude<keyof typeof newsletterSettings, 'freshmail'>, string[]> = {
  custom: ['https://newsletter.example.org/join', 'list=kronika', 'jezyk=en'],
  buttondown: ['tag=english'],
  mailchimp: ['tags=12,56'],
  kit: ['tags[]=9'],
  mailerlite: ['https://assets.mailerlite.com/jsonp/123/forms/457/subscribe'],
  brevo: ['https://0a1b2c.sibforms.com/serve/MUIF-En', 'locale=en'],
  getresponse: ['campaign_token=En5XT'],
  emailoctopus: ['https://eocampaign1.com/form/0b8d3a52-5b64-4f0e-8f8e-0a4a5f3e9c11'],
  listmonk: ['l=1d2c3b4a-5b64-4f0e-8f8e-0a4a5f3e9c22'],
  sendy: ['list=def'],
  phplist: ['https://example.org/lists/?p=subscribe&id=4', 'list[8]=signup'],
  mailman: ['https://listy.example.org/lists/chronicle/'],
  formspree: ['https://formspree.io/f/menglish'],
  basin: ['https://usebasin.com/f/3d4e5f'],
  formsubmit: ['https://formsubmit.co/3d4e5f'],
  web3forms: ['access_key=0b8d3a52-5b64-4f0e-8f8e-0a4a5f3e9c11'],
  netlify: ['form-name=newsletter-en'],
};

it.each(Object.entries(inEnglish))('%s: an English page asks for English mail', (name, expected) => {
  const service = Object.keys(newsletterSettings).find((one): one is keyof typeof newsletterSettings => one === name);
  const saidOn = (language: string) => {
    const form = service && formOn(service, { language });
    if (!form) return [];
    return form.kind === 'link'
      ? [form.href]
      : [form.action, ...form.hidden.map((field) => `${field.name}=${field.value}`)];
  };
  expect(saidOn('en')).toEqual(expect.arrayContaining(expected));
  // Languages of which nothing is said have the form of all.
  const main = saidOn('pl');
  expect(expected.filter((one) => one !== 'list=kronika' && main.includes(one))).toEqual([]);
  expect(saidOn('uk').filter((one) => !one.startsWith('locale='))).toEqual(
    main.filter((one) => !one.startsWith('locale=')),
  );
});

it.each([
  ['custom' as const, 'temat=spotkania'],
  ['buttondown' as const, 'tag=spotkania'],
  ['mailchimp' as const, 'group[1234][4]=4'],
  ['kit' as const, 'tags[]=10'],
  ['listmonk' as const, 'l=2e3d4c5b-5b64-4f0e-8f8e-0a4a5f3e9c33'],
  ['phplist' as const, 'list[9]=signup'],
])('%s: a topic that a reader chooses is sent as %s, and is no choice on the page of a project', (service, sent) => {
  const chosen = (place: FormPlace) => {
    const form = formOn(service, place);
    return form?.kind === 'form' ? form.topics.map(({ name, value }) => `${name}=${value}`) : undefined;
  };
  expect(chosen({ language: 'pl' })).toEqual([sent]);
  expect(chosen({ language: 'pl', project: 'przystan' }) ?? []).toEqual([]);
});
