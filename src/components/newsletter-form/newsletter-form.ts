/**
 * Says in the language of the page what is missing: all of it above the form, each beside the field
 * that it is missing from. Keeps an impatient reader from sending twice. The form itself is plain HTML
 * and works without it.
 */
class NewsletterForm extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.noValidate = true;
    form.addEventListener('submit', (event) => {
      const wrong = [...form.querySelectorAll('input')].filter((field) => !this.#check(field));
      this.#sumUp(wrong);
      if (wrong.length > 0) {
        event.preventDefault();
        return;
      }
      const button = form.querySelector('button');
      if (!button) return;
      const label = button.textContent;
      button.disabled = true;
      button.textContent = this.dataset['sending'] ?? label;
      // Coming back with the browser's Back button shows the page as it was left.
      addEventListener(
        'pageshow',
        () => {
          button.disabled = false;
          button.textContent = label;
        },
        { once: true },
      );
    });
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.getAttribute('aria-invalid') === 'true') this.#check(target);
    });
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

customElements.define('kronika-newsletter-form', NewsletterForm);
