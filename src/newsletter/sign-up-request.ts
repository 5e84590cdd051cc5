import type { SignUpForm } from './sign-up.ts';

/** A request as a browser makes it when the form is sent. */
export interface SignUpRequest {
  method: 'POST';
  url: string;
  contentType: string;
  /** In the order of the form. Names may repeat. */
  fields: readonly (readonly [name: string, value: string])[];
}

/**
 * The request of a reader who gives an address, chooses every topic and consents.
 * @param form how the service takes it
 * @param email of the reader
 * @param consent the words that the reader agrees to
 * @param page full address of the page with the form, from which a path of the site is meant
 */
export function signUpRequest(form: SignUpForm, email: string, consent: string, page: string): SignUpRequest {
  const { trap } = form;
  return {
    method: 'POST',
    url: new URL(form.action, page).href,
    contentType: 'application/x-www-form-urlencoded',
    fields: [
      [form.emailField, email],
      ...form.topics.map(({ name, value }) => [name, value] as const),
      ...(form.consent ? [[form.consent.name, form.consent.value ?? consent] as const] : []),
      // A text that is left empty is sent, a box that is left empty is not (HTML, "constructing the entry list").
      ...(trap && !trap.isCheckbox ? [[trap.name, ''] as const] : []),
      ...form.hidden.map(({ name, value }) => [name, value] as const),
    ],
  };
}
