// Opens the place where attachments lie: a folder below DATA_DIR, or the cloud when its token is set; and ties uploads to the entries' use cases.
import { listCaseFiles } from "#app/areas/advice/find-case-document.server";
import { attachFile } from "#app/areas/entries/attach-file.server";
import { grantUpload, readGrant, readUploadInput, type GrantRefusal } from "#app/areas/entries/grant-upload.server";
import { listAttachmentKeys } from "#app/areas/entries/list-stored-attachments.server";
import { sweepAttachments } from "#app/areas/entries/sweep-attachments.server";
import { DAY, HOUR, plus, type Instant } from "#app/base/instant";
import { ok, refused } from "#app/base/result";
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
  const hooks = attachmentHooks({ store, files, checks, publicUrl }, clock);
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
      const known = new Set([...(await listAttachmentKeys(store.read)), ...(await listCaseFiles(store.read)).map(({ key }) => key)]);
      for (const key of await findKeysBefore(store.read, aDayAgo)) if (!known.has(key)) await files.remove(key);
      await store.tx((q) => deleteSessionsBefore(q, aDayAgo));
      await sweepFolder(dir.uploads, aDayAgo, (key) => known.has(key));
    },
  };
}

const CODES: Readonly<Partial<Record<GrantRefusal, UploadRefusal["code"]>>> = { "not-found": "NOT_FOUND", closed: "FORBIDDEN", "too-large": "TOO_LARGE" };

function attachmentHooks(parts: Pick<Deps, "store" | "files" | "checks" | "publicUrl">, clock: () => Instant): UploadHooks {
  return {
    async grant({ viewer, deps }, input, files) {
      if (!viewer) return refused({ code: "FORBIDDEN", reason: "signed-out" });
      const asked = readUploadInput(input);
      if (!asked) return refused({ code: "BAD_REQUEST", reason: "bad-request" });
      const added = files.map(({ size, type }) => ({ size, type: type === "" ? undefined : type }));
      const granted = await grantUpload(deps, viewer, { entryId: asked.entryId, files: added });
      return granted.ok ? ok(granted.value) : refused({ code: CODES[granted.reason] ?? "BAD_REQUEST", reason: granted.reason });
    },
    async complete(granted, file) {
      const deps = { ...parts, newId, newSecret, now: clock() };
      const attached = await attachFile(deps, readGrant(granted), file);
      return attached.ok ? ok(attached.value.id) : attached;
    },
  };
}
