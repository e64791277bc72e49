// The document around every page: language, head, frame, and the page for whatever went wrong.
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration, useLocation, useMatches, useRouteError, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";

import { isRegional, mayReadOffice, type Viewer } from "#app/base/viewer";
import { m } from "#app/i18n";
import { languageName } from "#app/i18n/language-names";
import { currentLocale, pageLocale } from "#app/i18n/locale";
import { ButtonLink, SubmitButton } from "#app/ui/button";
import { PageHeader } from "#app/ui/page-header";
import { wantsData } from "#app/ui/saving";
import { LanguageSwitch, Shell, UserMenu } from "#app/ui/shell";
import type { NavItem } from "#app/ui/side-nav";
import { STILL } from "#app/ui/still";
import styles from "#app/ui/styles.css?url";
import { TextLink } from "#app/ui/text-link";
import { LOCALES } from "#db/vocabulary/locale";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = () => [{ title: "Lorbeer" }];

/** `office`: where its door leads; null for those who have no room in it. */
type Doors = { readonly name: string; readonly entries: boolean; readonly jury: boolean; readonly office: string | null; readonly regional: boolean };

function doorsOf(viewer: Viewer): Doors {
  return {
    name: viewer.name,
    entries: (viewer.organisationId !== null || viewer.pendingOrganisationId !== null) && !isRegional(viewer),
    jury: viewer.jurorships.some(({ state }) => state === "accepted"),
    office: mayReadOffice(viewer) ? "/organisation" : viewer.roles.includes("adviser") ? "/organisation/beratung" : null,
    regional: isRegional(viewer),
  };
}

export function loader({ context }: LoaderFunctionArgs) {
  return { locale: context.locale, nonce: context.nonce, doors: context.viewer ? doorsOf(context.viewer) : null };
}

/** The nonce and language do not change while a page lives; who is signed in changes only by a write, and not by one that saves what is typed. */
export function shouldRevalidate({ formMethod, formData }: { formMethod?: string; formData?: FormData }): boolean {
  return formMethod !== undefined && formMethod !== "GET" && !wantsData(formData);
}

function navOf(doors: Doors | null | undefined, path: string): NavItem[] {
  const items = [
    { href: "/", label: m.shell_nav_competition(), shown: true, current: path === "/" || path.startsWith("/wettbewerb") },
    { href: "/beispiele", label: m.library_nav(), shown: true, current: path.startsWith("/beispiele") },
    { href: "/karte", label: m.map_nav(), shown: true, current: path.startsWith("/karte") },
    { href: "/partnersuche", label: m.notices_nav(), shown: true, current: path.startsWith("/partnersuche") },
    { href: "/argumente", label: m.arguments_nav(), shown: true, current: path.startsWith("/argumente") },
    { href: "/foerderung/vorab-einschaetzung", label: m.funding_nav(), shown: true, current: path.startsWith("/foerderung") },
    { href: "/beratung", label: m.advice_nav(), shown: true, current: path.startsWith("/beratung") },
    { href: "/beitraege", label: m.shell_nav_entries(), shown: doors?.entries, current: path.startsWith("/beitraege") },
    { href: "/jury", label: m.shell_nav_jury(), shown: doors?.jury, current: path.startsWith("/jury") },
    { href: "/bezirksregierung", label: m.opinions_cases(), shown: doors?.regional, current: path.startsWith("/bezirksregierung") },
    { href: doors?.office ?? "/organisation", label: m.shell_nav_office(), shown: (doors?.office ?? null) !== null, current: path.startsWith("/organisation") },
  ];
  return items.filter(({ shown }) => shown).map(({ href, label, current }) => ({ href, label, current }));
}

/** Offers what the page at hand can speak. */
function Language({ path, back }: { path: string; back: string }) {
  const languages = LOCALES.filter((code) => pageLocale(path, code) === code);
  return (
    <LanguageSwitch label={m.shell_language()} action="/sprache" name="sprache" languages={languages.map((code) => ({ code, name: languageName(code), current: code === currentLocale() }))}>
      <input type="hidden" name="weiter" value={back} />
    </LanguageSwitch>
  );
}

function User({ doors }: { doors: Doors | null | undefined }) {
  if (!doors) {
    return (
      <span className="lb-header__doors">
        <TextLink href="/registrieren">{m.shell_register()}</TextLink>
        <TextLink href="/anmelden">{m.shell_sign_in()}</TextLink>
      </span>
    );
  }
  return (
    <UserMenu name={doors.name}>
      <TextLink href="/konto">{m.shell_account()}</TextLink>
      <form method="post" action="/abmelden">
        <SubmitButton look="tertiary">{m.shell_sign_out()}</SubmitButton>
      </form>
    </UserMenu>
  );
}

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>("root");
  const { pathname, search } = useLocation();
  const isStill = useMatches().some(({ handle }) => handle === STILL);
  return (
    <html lang={data ? pageLocale(pathname, data.locale) : currentLocale()} data-locale={data?.locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        <Shell
          labels={{ skip: m.shell_skip(), nav: m.shell_nav(), footer: m.shell_footer(), home: m.shell_home() }}
          nav={navOf(data?.doors, pathname)}
          user={<User doors={data?.doors} />}
          language={<Language path={pathname} back={`${pathname}${search}`} />}
          footer={[
            { href: "/impressum", label: m.shell_imprint() },
            { href: "/datenschutz", label: m.shell_privacy() },
            { href: "/barrierefreiheit", label: m.shell_accessibility() },
            { href: "/leichte-sprache", label: m.shell_easy_language() },
            { href: "/gebaerdensprache", label: m.duties_sign_title() },
          ]}
          path={pathname}
        >
          {children}
        </Shell>
        {isStill || (
          <>
            <ScrollRestoration nonce={data?.nonce} />
            <Scripts nonce={data?.nonce} />
          </>
        )}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

const REFUSALS = {
  400: () => ({ title: m.shell_refused_bad_request_title(), text: m.shell_refused_bad_request_text() }),
  403: () => ({ title: m.shell_refused_forbidden_title(), text: m.shell_refused_forbidden_text() }),
  404: () => ({ title: m.shell_refused_not_found_title(), text: m.shell_refused_not_found_text() }),
  405: () => ({ title: m.shell_refused_bad_request_title(), text: m.shell_refused_bad_request_text() }),
  410: () => ({ title: m.shell_refused_gone_title(), text: m.shell_refused_gone_text() }),
} as const;

const isNamed = (status: number): status is keyof typeof REFUSALS => status in REFUSALS;

/** What browsers throw when nothing came back; each in its own words. */
const UNREACHED = /failed to fetch|networkerror|load failed/i;

function isUnreached(fault: unknown): boolean {
  if (typeof document === "undefined" || isRouteErrorResponse(fault)) return false;
  return !navigator.onLine || (fault instanceof TypeError && UNREACHED.test(fault.message));
}

export function ErrorBoundary() {
  const fault = useRouteError();
  const { pathname, search } = useLocation();
  if (isUnreached(fault)) {
    return (
      <>
        <PageHeader title={m.shell_unreached_title()} lead={m.shell_unreached_text()} />
        <ButtonLink href={`${pathname}${search}`} kind="document">
          {m.shell_try_again()}
        </ButtonLink>
      </>
    );
  }
  const named = isRouteErrorResponse(fault) && isNamed(fault.status) ? REFUSALS[fault.status]() : { title: m.shell_refused_fault_title(), text: m.shell_refused_fault_text() };
  return (
    <>
      <PageHeader title={named.title} lead={named.text} />
      <ButtonLink href="/">{m.shell_to_home()}</ButtonLink>
    </>
  );
}
