// A real SMTP server on a free port of this machine that keeps every mail it is given.
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

import { SMTPServer } from "smtp-server";

import { readMail, type ReadMail } from "./mail-text";

export type KeptMail = ReadMail & { readonly to: string };

export type MailServer = {
  /** For SMTP_URL. */
  readonly url: string;
  /** Oldest first. */
  readonly mails: readonly KeptMail[];
  /** The mails to an address, oldest first. */
  readonly to: (address: string) => KeptMail[];
  readonly stop: () => Promise<void>;
};

export async function startMailServer(): Promise<MailServer> {
  const mails: KeptMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, session, done) {
      stream.setEncoding("latin1");
      text(stream).then((raw) => {
        for (const { address } of session.envelope.rcptTo) mails.push({ to: address, ...readMail(raw) });
        done();
      }, done);
    },
  });
  const listener = server.listen(0, "127.0.0.1");
  await once(listener, "listening");
  const { port } = listener.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    to: (address) => mails.filter(({ to }) => to === address),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The first address in a mail's text that leads to `path`, such as "/email/". Throws when there is none. */
export function linkIn(mail: KeptMail | undefined, path: string): string {
  const links = mail?.text.match(/https?:\/\/\S+/g) ?? [];
  const found = links.find((link) => new URL(link).pathname.startsWith(path));
  if (found === undefined) throw new Error(`no link to ${path} in the mail "${mail?.subject}": ${mail?.text}`);
  return found;
}
