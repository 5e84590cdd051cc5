import { describe, expect, it } from 'vitest';
import { newsletterSchema } from '../schemas/newsletter.ts';
import { newsletterRequests, newsletterThanks as thanks } from '../testing/newsletter-requests.ts';
import { newsletterSettings } from '../testing/newsletter-settings.ts';
import { hasNewsletter } from './has-newsletter.ts';
import { serviceFacts } from './service-facts.ts';
import { signUpOf } from './sign-up-of.ts';

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(table).filter((key): key is Key => key in table);
}

describe('the form of a service', () => {
  it.each(keysOf(newsletterRequests))('%s', (service) => {
    const { action, fields, consent, answer } = newsletterRequests[service];
    const read = newsletterSchema.parse(newsletterSettings[service]);
    const form = signUpOf(read, thanks, 'pl');
    if (form?.kind !== 'form') throw new Error('No form.');
    expect(form.action).toBe(action);
    expect([
      [form.emailField, '@'],
      ...(form.trap ? [[form.trap.name, form.trap.isCheckbox ? '[]' : '()']] : []),
      ...form.hidden.map(({ name, value }) => [name, value]),
    ]).toEqual(fields);
    expect(form.consent && [form.consent.name, form.consent.value].filter((part) => part !== undefined).join('=')).toBe(
      consent,
    );
    expect(form.answer && (form.answer.url ?? form.action)).toBe(answer);
    expect(hasNewsletter(read)).toBe(true);
  });

  it('sends the words of the consent where the settings ask for them', () => {
    const form = signUpOf(
      newsletterSchema.parse({ endpoint: 'https://example.org/', consentValue: 'text' }),
      thanks,
      'pl',
    );
    expect(form).toMatchObject({ consent: { name: 'consent' } });
  });
});

it('the host of a site in a folder takes its form at the page of thanks in that folder', () => {
  const read = newsletterSchema.parse(newsletterSettings.netlify);
  expect(signUpOf(read, 'https://gmina.example.org/kronika/dziekujemy/', 'pl')).toMatchObject({
    action: '/kronika/dziekujemy/',
  });
});

it('a list of Mailman takes no form of another site, so its page is named', () => {
  const read = newsletterSchema.parse(newsletterSettings.mailman);
  expect(signUpOf(read, thanks, 'pl')).toEqual({ kind: 'link', href: 'https://listy.example.org/lists/kronika/' });
});

it('without a service and without an address there is none', () => {
  const none = newsletterSchema.parse({});
  expect(signUpOf(none, thanks, 'pl')).toBeUndefined();
  expect(hasNewsletter(none)).toBe(false);
});

it('only what keeps no list is called so', () => {
  const forwarders = Object.entries(serviceFacts).filter(([, { isForwarder }]) => isForwarder);
  expect(forwarders.map(([name]) => name)).toEqual(['formspree', 'basin', 'formsubmit', 'web3forms', 'netlify']);
});
