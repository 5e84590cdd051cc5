import { expect, it } from 'vitest';
import { newsletterSchema } from '../schemas/newsletter.ts';
import { newsletterSettings } from '../testing/newsletter-settings.ts';
import { forProject } from './for-project.ts';
import { signUpOf } from './sign-up-of.ts';

/** The hidden fields of the form on the page of a project. */
function hidden(service: keyof typeof newsletterSettings, project: string): [string, string][] | undefined {
  const settings = forProject(newsletterSchema.parse(newsletterSettings[service]), project);
  const signUp = settings && signUpOf(settings, 'https://gmina.example.org/dziekujemy/');
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
