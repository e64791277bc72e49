// Headers that tell the browser what our pages may do: own files only, scripts by nonce, no framing.
import helmet from "helmet";
import type { NextFunction, Request, Response } from "express";

import { isForeignWrite } from "#app/http/csrf.server";

export function securityHeaders(newNonce: () => string, publicUrl: string, uploadHosts: readonly string[]) {
  const https = publicUrl.startsWith("https:");
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response)}'`],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:", ...uploadHosts],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ...uploadHosts],
        frameSrc: ["'self'"],
        // A PDF beside the score sheet.
        objectSrc: ["'self'", ...uploadHosts],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'self'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    // "no-referrer" would make browsers send "Origin: null" with our own forms.
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    crossOriginEmbedderPolicy: false,
    xXssProtection: false,
  });
  return (request: Request, response: Response, next: NextFunction): void => {
    response.locals.nonce = newNonce();
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    headers(request, response, next);
  };
}

export function nonceOf(response: { readonly locals?: Record<string, unknown> } | object): string {
  if (!("locals" in response)) return "";
  const locals = response.locals;
  return typeof locals === "object" && locals !== null && "nonce" in locals && typeof locals.nonce === "string" ? locals.nonce : "";
}

/** `ownOrigin` undefined: no public address is configured, so the address the browser used counts. */
export function refuseForeignWrites(ownOrigin: string | undefined, refuse: (request: Request, response: Response) => void) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const { origin, "sec-fetch-site": site } = request.headers;
    const foreign = isForeignWrite({ method: request.method, origin, secFetchSite: typeof site === "string" ? site : undefined }, ownOrigin ?? `http://${request.headers.host}`);
    if (foreign) return refuse(request, response);
    next();
  };
}
