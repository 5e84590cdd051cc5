import type { NewsletterService } from '../schemas/newsletter.ts';

/** What editors are told of a service. */
export interface ServiceFacts {
  /** As it calls itself. */
  name: string;
  /** Whether it only hands on what a form was filled with: no list, no confirmation, no way to leave. */
  isForwarder?: true;
  /** Whether it takes no new forms. */
  isEnded?: true;
}

/** The services by the name that `site.yaml` gives them. */
export const serviceFacts: Readonly<Record<NewsletterService, ServiceFacts>> = {
  custom: { name: 'custom' },
  buttondown: { name: 'Buttondown' },
  mailchimp: { name: 'Mailchimp' },
  kit: { name: 'Kit' },
  mailerlite: { name: 'MailerLite' },
  brevo: { name: 'Brevo' },
  getresponse: { name: 'GetResponse' },
  emailoctopus: { name: 'EmailOctopus' },
  // Its terms ended on 28 February 2025; MailerLite took it over (freshmail.com/terms-of-use).
  freshmail: { name: 'FreshMail', isEnded: true },
  listmonk: { name: 'Listmonk' },
  sendy: { name: 'Sendy' },
  phplist: { name: 'phpList' },
  mailman: { name: 'Mailman' },
  formspree: { name: 'Formspree', isForwarder: true },
  basin: { name: 'Basin', isForwarder: true },
  formsubmit: { name: 'FormSubmit', isForwarder: true },
  web3forms: { name: 'Web3Forms', isForwarder: true },
  netlify: { name: 'Netlify Forms', isForwarder: true },
};
