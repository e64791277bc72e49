// Sends one file from the browser by the stock client of the upload protocol, which is loaded with the first file. Holding it or losing the
// connection loses nothing: sent again, it goes on where the ingest says that it stopped.
import type { UploadRouter } from "#app/services/files/route-handler";

/** `held`: stopped on purpose. `cut`: nobody answered; sent again it goes on. `failed`: the server answered with a fault, perhaps only for the moment. */
export type SendOutcome = { readonly kind: "attached" | "held" | "cut" | "failed" } | { readonly kind: "refused"; readonly reason: string };

export type FileSender = {
  /** `onProgress` is told bytes, those of earlier tries included. */
  readonly send: (onProgress: (loaded: number) => void, signal: AbortSignal) => Promise<SendOutcome>;
};

/** Said beside a file: what it belongs to. */
export type UploadInput = Readonly<Record<string, string>>;

export type OpenSender = (file: File) => FileSender;

/** What the server names as reasons; everything else that comes as a message is a fault of the line. */
const REASON = /^[a-z-]+$/;
/** Announcing met a key that is in use; the next try makes another. */
const TRY_AGAIN = "try-again";
const ANSWERED = /^XHR failed [1-9]/;
/** The address has ended, or nobody knows it any more. */
const OUTLIVED = /^XHR failed 40[34]/;

/** The client asks for a new address with each try. It is given the one that its file has already, as long as that one is good. */
function rememberAddress() {
  let announced: string | undefined;
  return {
    async fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
      if (init?.method !== "POST") return window.fetch(input, init);
      if (announced !== undefined) return new Response(announced);
      const response = await window.fetch(input, init);
      if (response.ok) announced = await response.clone().text();
      return response;
    },
    forget() {
      announced = undefined;
    },
  };
}

export function openSender(file: File, input: UploadInput): FileSender {
  const address = rememberAddress();
  return {
    async send(onProgress, signal) {
      try {
        const { genUploader } = await import("uploadthing/client");
        const { uploadFiles } = genUploader<UploadRouter>({ url: "/api/uploadthing", fetch: address.fetch });
        const [sent] = await uploadFiles("attachment", { files: [file], input, signal, onUploadProgress: ({ loaded }) => onProgress(loaded) });
        if (!sent) return { kind: "refused", reason: "fault" };
        return sent.serverData.ok ? { kind: "attached" } : { kind: "refused", reason: sent.serverData.reason };
      } catch (fault) {
        if (signal.aborted) return { kind: "held" };
        const said = fault instanceof Error ? fault.message : "";
        if (REASON.test(said) && said !== TRY_AGAIN) return { kind: "refused", reason: said };
        if (OUTLIVED.test(said)) address.forget();
        return { kind: ANSWERED.test(said) ? "failed" : "cut" };
      }
    },
  };
}
