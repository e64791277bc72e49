// Makes the served pages quicker: the same pages, taken over by the browser.
import { RemixBrowser } from "@remix-run/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";

import { pageLocale, speakBy } from "#app/i18n/locale";
import { isLocale } from "#db/vocabulary/locale";

// Of the person; the page at hand may speak another one.
const chosen = document.documentElement.dataset.locale;
speakBy(() => (isLocale(chosen) ? pageLocale(window.location.pathname, chosen) : document.documentElement.lang));

startTransition(() => {
  hydrateRoot(document, <RemixBrowser />);
});
