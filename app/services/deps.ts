// What a use case is given besides the viewer and the input. Everything that is not a function of the input comes through here.
import type { NewId, NewSecret } from "#app/base/id";
import type { Instant } from "#app/base/instant";

import type { FileChecks } from "./files/file-checks";
import type { FileStore } from "./files/file-store";
import type { Store } from "./store";

export type Deps = {
  readonly store: Store;
  readonly files: FileStore;
  readonly checks: FileChecks;
  /** When the request reached the server: what began in time counts (law §2). */
  readonly now: Instant;
  readonly newId: NewId;
  readonly newSecret: NewSecret;
  /** Origin under which people reach the product, without a trailing slash; links in mails begin with it. */
  readonly publicUrl: string;
};
