import type { NewsletterService } from '../schemas/newsletter.ts';

/** Where the site thanks. */
export const newsletterThanks = 'https://example.org/dziekujemy/';
const uuid = '6c1f0e4e-0f3a-4a8e-9f6e-5f6d7c8b9a00';

/** What the request of a service must be. */
export interface NewsletterRequest {
  action: string;
  /** What is sent besides consent, in order; `@` stands for the reader's address, `()` for the empty trap, `[]` for one that is a box. */
  fields: [name: string, value: string][];
  consent?: string;
  /** Where a script asks. */
  answer?: string;
}

/** Everything that the request of each service must hold; names and values as its own form writes them. */
export const newsletterRequests: Record<Exclude<NewsletterService, 'mailman'>, NewsletterRequest> = {
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
      ['thankyou_url', newsletterThanks],
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
      ['next', newsletterThanks],
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
      ['_next', newsletterThanks],
    ],
    consent: 'consent',
    answer: 'https://formsubmit.co/ajax/0a1b2c',
  },
  web3forms: {
    action: 'https://api.web3forms.com/submit',
    fields: [
      ['email', '@'],
      ['botcheck', '[]'],
      ['access_key', uuid],
      ['redirect', newsletterThanks],
    ],
    consent: 'consent',
  },
  netlify: {
    action: '/dziekujemy/',
    fields: [
      ['email', '@'],
      ['website', '()'],
      ['form-name', 'newsletter'],
    ],
    consent: 'consent',
    answer: '/dziekujemy/',
  },
};
