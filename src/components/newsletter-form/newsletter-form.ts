import type { ReadableAnswer } from '../../newsletter/sign-up.ts';
import { askService, type Outcome } from './ask-service.ts';

/**
 * Says in the language of the page what is missing: all of it above the form, each beside the field
 * that it is missing from. Keeps an impatient reader from sending twice. Where the service answers scripts, it says on
 * the spot how it went. The form itself is plain HTML and works without it.
 */
class NewsletterForm extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const answer = readAnswer(this.dataset['answer']);
    form.noValidate = true;
    form.addEventListener('submit', (event) => {
      const wrong = [...form.querySelectorAll('input')].filter((field) => !this.#check(field));
      this.#sumUp(wrong);
      // What was said of the last try is not said of this one.
      this.#say(form, '');
      if (wrong.length > 0) {
        event.preventDefault();
        return;
      }
      if (!navigator.onLine) {
        event.preventDefault();
        this.#tell(form, 'unsent');
        return;
      }
      const release = this.#holdButton(form);
      if (answer) {
        event.preventDefault();
        void askService(form, answer).then((outcome) => {
          release();
          this.#tell(form, outcome);
        });
        return;
      }
      // Coming back with the browser's Back button shows the page as it was left.
      addEventListener('pageshow', release, { once: true });
      // A page that the policy does not let the answer lead to is not shown: the reader stays here, whatever arrived.
      const blocked = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
        if (effectiveDirective !== 'form-action') return;
        document.removeEventListener('securitypolicyviolation', blocked);
        release();
        this.#tell(form, 'unsure');
      };
      document.addEventListener('securitypolicyviolation', blocked);
    });
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.getAttribute('aria-invalid') === 'true') this.#check(target);
    });
  }

  /** Keeps the form from being sent again, until what is returned is called. */
  #holdButton(form: HTMLFormElement): () => void {
    const button = form.querySelector('button');
    if (!button) return () => undefined;
    const label = button.textContent;
    button.disabled = true;
    button.textContent = this.dataset['sending'] ?? label;
    return () => {
      button.disabled = false;
      button.textContent = label;
    };
  }

  /** Says how it went: thanks in place of the form, anything else below its button, where the reader is. */
  #tell(form: HTMLFormElement, outcome: Outcome): void {
    const thanks = this.querySelector<HTMLElement>('.thanks');
    this.#say(form, outcome === 'taken' ? '' : (this.dataset[outcome] ?? ''));
    if (outcome !== 'taken' || !thanks) {
      form.querySelector('button')?.focus();
      return;
    }
    form.hidden = true;
    thanks.hidden = false;
    thanks.focus();
  }

  #say(form: HTMLFormElement, words: string): void {
    const status = form.querySelector('.answer');
    if (status) status.textContent = words;
  }

  #check(field: HTMLInputElement): boolean {
    const message = this.querySelector<HTMLElement>(`#${field.id}-error`);
    if (!message) return true;
    const isRight = field.checkValidity();
    message.hidden = isRight;
    message.textContent = isRight ? '' : this.#words(field);
    field.setAttribute('aria-invalid', String(!isRight));
    return isRight;
  }

  /** Lists what is wrong, with links to the fields, and takes the reader there. */
  #sumUp(wrong: readonly HTMLInputElement[]): void {
    const problems = this.querySelector<HTMLElement>('.problems');
    if (!problems) return;
    problems.hidden = wrong.length === 0;
    problems.querySelector('ul')?.replaceChildren(
      ...wrong.map((field) => {
        const link = document.createElement('a');
        link.href = `#${field.id}`;
        link.textContent = this.#words(field);
        const item = document.createElement('li');
        item.append(link);
        return item;
      }),
    );
    if (wrong.length > 0) problems.focus();
  }

  #words(field: HTMLInputElement): string {
    return (field.type === 'email' ? this.dataset['emailNeeded'] : this.dataset['consentNeeded']) ?? '';
  }
}

/** How the service answers, as the page writes it into an attribute. */
function readAnswer(text: string | undefined): ReadableAnswer | undefined {
  // Written by the build from the same type, on the same page.
  return text === undefined ? undefined : (JSON.parse(text) as ReadableAnswer);
}

customElements.define('kronika-newsletter-form', NewsletterForm);
