/**
 * Says in the language of the page what is missing, beside the field that it is missing from, and
 * keeps an impatient reader from sending twice. The form itself is plain HTML and works without it.
 */
class NewsletterForm extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.noValidate = true;
    form.addEventListener('submit', (event) => {
      const wrong = [...form.querySelectorAll('input')].filter((field) => !this.#check(field));
      const [first] = wrong;
      if (first) {
        event.preventDefault();
        first.focus();
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
    message.textContent = isRight
      ? ''
      : ((field.type === 'email' ? this.dataset['emailNeeded'] : this.dataset['consentNeeded']) ?? '');
    field.setAttribute('aria-invalid', String(!isRight));
    return isRight;
  }
}

customElements.define('kronika-newsletter-form', NewsletterForm);
