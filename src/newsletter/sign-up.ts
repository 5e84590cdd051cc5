import type { LocalisedText } from '../schemas/fields/localised-text.ts';

/** A field of a form that nobody fills in. Names may repeat. */
export interface HiddenField {
  name: string;
  value: string;
}

/** A topic that a reader may choose: a box, and the field that is sent where it is ticked. */
export interface Topic extends HiddenField {
  title: LocalisedText;
}

/** How a script learns from the service whether an address was taken. */
export interface ReadableAnswer {
  /** Where the fields are sent; the form's own address where it is absent. */
  url?: string;
  /** Whether the fields travel as `multipart/form-data` and not url-encoded. */
  isMultipart?: boolean;
  /** Where in the JSON of the answer success stands, and as what; absent where JSON and the status of HTTP say it. */
  success?: { field: string; value?: string };
  /**
   * Whether a page is the answer, whose status says it. Anywhere else a page in the place of data is no success: it may
   * ask whether one is a robot.
   */
  isPage?: true;
}

/** A form that is sent to a service by a plain POST. */
export interface SignUpForm {
  kind: 'form';
  /** Where it is sent; a path of the site itself begins with `/`. */
  action: string;
  emailField: string;
  hidden: readonly HiddenField[];
  /** What a reader may choose. */
  topics: readonly Topic[];
  /**
   * How the consent travels: as a value or, without one, as the words that the reader agreed to. Where it is absent, the service has
   * no place for it: it is asked for and not sent.
   */
  consent?: { name: string; value?: string };
  /** The field that must stay empty, by the name that the service watches. */
  trap?: { name: string; isCheckbox?: boolean };
  /** Attributes that the host of the site reads from the built form. */
  attributes?: Readonly<Record<string, string>>;
  /** Present where a script may read the answer; evidence: the service's documentation, its source, or sites that do. */
  answer?: ReadableAnswer;
  /** Whether the service answers with data instead of a page, so that without a script nothing can be shown. */
  needsScript?: boolean;
}

/** A page of the service on which people sign up, where no form of another site is taken. */
export interface SignUpLink {
  kind: 'link';
  href: string;
}

export type SignUp = SignUpForm | SignUpLink;
