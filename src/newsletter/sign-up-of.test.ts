import { describe, expect, it } from 'vitest';
import { newsletterSchema } from '../schemas/newsletter.ts';
import { newsletterSettings } from '../testing/newsletter-settings.ts';
import { hasNewsletter } from './has-newsletter.ts';
import { serviceFacts } from './service-facts.ts';
import { signUpOf } from './sign-up-of.ts';

const thanks = 'https://gmina.example.org/kronika/dziekujemy/';
const uuid = '6c1f0e4e-0f3a-4a8e-9f6e-5f6d7c8b9a00';

interface Expected {
  action: string;
  /** What is sent besides consent, in order; `@` stands for the reader's address, `()` for the empty trap. */
  fields: [name: string, value: string][];
  consent?: string;
  /** Where a script asks. */
  answer?: string;
}

/** Everything that the request of each service must hold; names and values as its own form writes them. */
const requests: Record<Exclude<keyof typeof newsletterSettings, 'mailman'>, Expected> = {
  custom: {
    action: 'https://newsletter.example.org/subscribe',
    fields: [
      ['EMAIL', '@'],
      ['b_strona', '()'],
      ['list', 'kronika'],
    ],
    consent: 'zgoda=tak',
  },
  buttondown: {
    action: 'https://buttondown.com/api/emails/embed-subscribe/gmina',
    fields: [
      ['email', '@'],
      ['embed', '1'],
      ['tag', 'kronika'],
      ['tag', 'kompas'],
    ],
    consent: 'metadata__consent',
  },
  mailchimp: {
    action: 'https://gmina.us5.list-manage.com/subscribe/post?u=0a1b&id=2c3d&f_id=4e5f',
    fields: [
      ['EMAIL', '@'],
      ['b_0a1b_2c3d', '()'],
      ['tags', '12'],
    ],
  },
  kit: {
    action: 'https://app.kit.com/forms/1234567/subscriptions',
    fields: [
      ['email_address', '@'],
      ['tags[]', '7'],
    ],
    answer: 'https://app.kit.com/forms/1234567/subscriptions',
  },
  mailerlite: {
    action: 'https://assets.mailerlite.com/jsonp/123/forms/456/subscribe',
    fields: [
      ['fields[email]', '@'],
      ['ml-submit', '1'],
      ['anticsrf', 'true'],
    ],
    answer: 'https://assets.mailerlite.com/jsonp/123/forms/456/subscribe',
  },
  brevo: {
    action: 'https://0a1b2c.sibforms.com/serve/MUIF-Abc_',
    fields: [
      ['EMAIL', '@'],
      ['email_address_check', '()'],
      ['locale', 'pl'],
    ],
    consent: 'OPT_IN=1',
  },
  getresponse: {
    action: 'https://app.getresponse.com/add_subscriber.html',
    fields: [
      ['email', '@'],
      ['campaign_token', 'Wq5XT'],
      ['thankyou_url', thanks],
    ],
  },
  emailoctopus: {
    action: `https://eocampaign1.com/form/${uuid}`,
    fields: [['field_0', '@']],
    answer: `https://eocampaign1.com/form/${uuid}`,
  },
  freshmail: {
    action: 'https://app.freshmail.com/pl/actions/subscribe/',
    fields: [
      ['freshmail_email', '@'],
      ['subscribers_list_hash', 'abc123'],
    ],
  },
  listmonk: {
    action: 'https://listy.example.org/poczta/subscription/form',
    fields: [
      ['email', '@'],
      ['nonce', '()'],
      ['l', uuid],
      ['next', thanks],
    ],
    answer: 'https://listy.example.org/poczta/api/public/subscription',
  },
  sendy: {
    action: 'https://sendy.example.org/subscribe',
    fields: [
      ['email', '@'],
      ['hp', '()'],
      ['list', 'abc'],
      ['subform', 'yes'],
    ],
    consent: 'gdpr=true',
  },
  phplist: {
    action: 'https://example.org/lists/?p=subscribe&id=3',
    fields: [
      ['email', '@'],
      ['VerificationCodeX', '()'],
      ['list[2]', 'signup'],
      ['list[5]', 'signup'],
      ['htmlemail', '1'],
      ['subscribe', 'subscribe'],
    ],
  },
  formspree: {
    action: 'https://formspree.io/f/mbjqzrpk',
    fields: [
      ['email', '@'],
      ['_gotcha', '()'],
    ],
    consent: 'consent',
    answer: 'https://formspree.io/f/mbjqzrpk',
  },
  basin: {
    action: 'https://usebasin.com/f/0a1b2c',
    fields: [
      ['email', '@'],
      ['_gotcha', '()'],
    ],
    consent: 'consent',
    answer: 'https://usebasin.com/f/0a1b2c',
  },
  formsubmit: {
    action: 'https://formsubmit.co/0a1b2c',
    fields: [
      ['email', '@'],
      ['_honey', '()'],
      ['_next', thanks],
    ],
    consent: 'consent',
    answer: 'https://formsubmit.co/ajax/0a1b2c',
  },
  web3forms: {
    action: 'https://api.web3forms.com/submit',
    fields: [
      ['email', '@'],
      ['botcheck', '()'],
      ['access_key', uuid],
      ['redirect', thanks],
    ],
    consent: 'consent',
  },
  netlify: {
    action: '/kronika/dziekujemy/',
    fields: [
      ['email', '@'],
      ['website', '()'],
      ['form-name', 'newsletter'],
    ],
    consent: 'consent',
    answer: '/kronika/dziekujemy/',
  },
};

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(table).filter((key): key is Key => key in table);
}

describe('the form of a service', () => {
  it.each(keysOf(requests))('%s', (service) => {
    const { action, fields, consent, answer } = requests[service];
    const read = newsletterSchema.parse(newsletterSettings[service]);
    const form = signUpOf(read, thanks, 'pl');
    if (form?.kind !== 'form') throw new Error('No form.');
    expect(form.action).toBe(action);
    expect([
      [form.emailField, '@'],
      ...(form.trap ? [[form.trap.name, '()']] : []),
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
