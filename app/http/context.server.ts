// What every loader and action is given by the server: dependencies, the viewer, and the request's language and nonce.
import type { Readable } from "node:stream";

import type { MailDelivery } from "#app/areas/competition/mail.policy";
import type { Estimate, MakeText } from "#app/areas/results/analyse.server";
import type { StudyRanking } from "#app/areas/results/study-ranking.server";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";
import type { Typesetter } from "#app/services/documents/typesetter";
import type { FileStore } from "#app/services/files/file-store";
import type { Uploads } from "#app/services/files/uploads";
import type { Locale } from "#db/vocabulary/locale";

import type { Sessions } from "./session.server";

export type Context = {
  readonly deps: Deps;
  readonly sessions: Sessions;
  readonly uploads: Uploads;
  readonly typesetter: Typesetter;
  /** Where the books of jurors lie. */
  readonly books: FileStore;
  readonly studyRanking: StudyRanking;
  readonly makeText: MakeText;
  readonly estimate: Estimate;
  /** Whether a server sends the mails, or the office reads them in the outbox. */
  readonly mailDelivery: MailDelivery;
  /** Undefined when nobody is signed in. */
  readonly viewer: Viewer | undefined;
  readonly locale: Locale;
  /** Of this response's content security policy. */
  readonly nonce: string;
  /** Bytes as a body of this response that is read no faster than it leaves. */
  readonly paced: (bytes: Readable) => ReadableStream<Uint8Array>;
  /** A whole page, the page that answers a form, or only data, for a browser that has taken over a page before. */
  readonly asked: "page" | "answer" | "data";
  /** Address the request came from, for limits only; never stored in plain. */
  readonly clientAddress: string;
};

declare module "@remix-run/node" {
  // The framework's own type is open; ours is exact.
  interface AppLoadContext extends Context {}
  interface Future {
    v3_singleFetch: true;
  }
}
