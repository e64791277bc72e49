// Makes the served pages quicker: the same pages, taken over by the browser.
import { RemixBrowser } from "@remix-run/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";

import { speakBy } from "#app/i18n/locale";

speakBy(() => document.documentElement.lang);

startTransition(() => {
  hydrateRoot(document, <RemixBrowser />);
});
