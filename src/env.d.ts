/** Whether pages are made for an editor's eyes, with drafts: only a development server does that. */
declare const __KRONIKA_SHOWS_HIDDEN__: boolean;
