// Opens the place where files lie: a folder below DATA_DIR, or the cloud when its token is set; and ties uploads to the use cases of entries and examples.
import { listCaseFiles, listSweptFiles } from "#app/areas/advice/find-case-document.server";
import { attachFile } from "#app/areas/entries/attach-file.server";
import { grantUpload, readGrant, readUploadInput, type GrantRefusal } from "#app/areas/entries/grant-upload.server";
import type { AddedFile } from "#app/areas/entries/attachment";
import { listAttachmentKeys } from "#app/areas/entries/list-stored-attachments.server";
import { sweepAttachments } from "#app/areas/entries/sweep-attachments.server";
import { addExampleFile } from "#app/areas/library/add-example-file.server";
import { grantExampleFile, readExampleGrant, readExampleUpload } from "#app/areas/library/grant-example-file.server";
import { listExampleFileKeys } from "#app/areas/library/list-stored-example-files.server";
import { sweepExampleFiles } from "#app/areas/library/sweep-example-files.server";
import { DAY, HOUR, plus, type Instant } from "#app/base/instant";
import { ok, refused } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";
import { cloudUploads, openCloud } from "#app/services/files/cloud";
import { embeddedUploads } from "#app/services/files/embedded";
import { openFileChecks, type FileChecks } from "#app/services/files/file-checks";
import type { FileStore } from "#app/services/files/file-store";
import { openFolder, sweepFolder } from "#app/services/files/folder";
import { deleteSessionsBefore, findKeysBefore } from "#app/services/files/upload-session";
import type { UploadHooks, UploadRefusal, Uploads } from "#app/services/files/uploads";
import type { Store } from "#app/services/store";

import type { Config } from "./config";
import type { DataDir } from "./data-dir";
import { newId, newSecret } from "./sources";

export type Files = {
  readonly files: FileStore;
  readonly checks: FileChecks;
  readonly uploads: Uploads;
  readonly sweepUploads: (now: Instant) => Promise<void>;
};

type Opened = { readonly config: Config; readonly dir: DataDir; readonly store: Store; readonly clock: () => Instant };

export function openFiles({ config, dir, store, clock }: Opened): Files {
  const { publicUrl, uploadthingToken: token } = config;
  const files = token === undefined ? openFolder(dir.uploads) : openCloud(token);
  const checks = openFileChecks(config.clamd);
  const hooks = uploadHooks({ store, files, checks, publicUrl }, clock);
  const uploads =
    token === undefined
      ? embeddedUploads({ folder: dir.uploads, store, secret: dir.secret, publicUrl, clock, newId, hooks })
      : cloudUploads({ token, publicUrl, store, clock, hooks });
  return {
    files,
    checks,
    uploads,
    async sweepUploads(now) {
      const aDayAgo = plus(now, -DAY);
      // A backup copies first the database, then the files: what the copy names must not go meanwhile.
      await sweepAttachments(store, files, plus(now, -HOUR));
      await sweepExampleFiles(store, files, plus(now, -HOUR));
      const known = new Set([...(await listAttachmentKeys(store.read)), ...(await listCaseFiles(store.read)).map(({ key }) => key), ...(await listSweptFiles(store.read)), ...(await listExampleFileKeys(store.read))]);
      for (const key of await findKeysBefore(store.read, aDayAgo)) if (!known.has(key)) await files.remove(key);
      await store.tx((q) => deleteSessionsBefore(q, aDayAgo));
      await sweepFolder(dir.uploads, aDayAgo, (key) => known.has(key));
    },
  };
}

const CODES: Readonly<Partial<Record<GrantRefusal, UploadRefusal["code"]>>> = { "not-found": "NOT_FOUND", closed: "FORBIDDEN", "too-large": "TOO_LARGE" };

/** A browser names the entry or the example that its file belongs to; the grant remembers which. */
function uploadHooks(parts: Pick<Deps, "store" | "files" | "checks" | "publicUrl">, clock: () => Instant): UploadHooks {
  return {
    async grant({ viewer, deps }, input, files) {
      if (!viewer) return refused({ code: "FORBIDDEN", reason: "signed-out" });
      const added = files.map(({ size, type }) => ({ size, type: type === "" ? undefined : type }));
      const granted = await grantTo(deps, viewer, input, added);
      if (granted === undefined) return refused({ code: "BAD_REQUEST", reason: "bad-request" });
      return granted.ok ? ok(granted.value) : refused({ code: CODES[granted.reason] ?? "BAD_REQUEST", reason: granted.reason });
    },
    async complete(granted, file) {
      const deps = { ...parts, newId, newSecret, now: clock() };
      const ofExample = readExampleGrant(granted);
      if (ofExample) return addExampleFile(deps, ofExample, file);
      const attached = await attachFile(deps, readGrant(granted), file);
      return attached.ok ? ok(attached.value.id) : attached;
    },
  };
}

/** Undefined where neither is named. Of an example one file at a time comes, with its own words. */
async function grantTo(deps: Deps, viewer: Viewer, input: unknown, files: readonly AddedFile[]) {
  const example = readExampleUpload(input);
  const [file] = files;
  if (example) return file && files.length === 1 ? grantExampleFile(deps.store.read, viewer, { exampleId: example.exampleId, said: example, file }) : undefined;
  const entry = readUploadInput(input);
  return entry && grantUpload(deps, viewer, { entryId: entry.entryId, files });
}
