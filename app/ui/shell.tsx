// The frame around every page: skip link, header, main navigation, main, footer. Knows no role and no page.

import { useEffect, useRef, type ReactNode } from "react";

import { Link } from "#app/ui/form";
import { Icon } from "#app/ui/icon";
import { Laurel } from "#app/ui/laurel";
import type { NavItem } from "#app/ui/side-nav";

export type ShellProps = {
  labels: { skip: string; nav: string; footer: string; home: string };
  /** The name of the competition beside the product's. */
  competition?: string;
  nav: readonly NavItem[];
  /** UserMenu, or links to sign in. */
  user?: ReactNode;
  language?: ReactNode;
  footer: readonly { href: string; label: string }[];
  footerNote?: ReactNode;
  /** The address of the page: when it changes without a reload, the focus goes to the new content. */
  path?: string;
  children: ReactNode;
};

const MAIN_ID = "inhalt";

/** Shell({ labels: { skip, nav, footer, home }, competition?, nav: { href, label, current? }[], user?, language?, footer: { href, label }[], footerNote?, path?, children }) */
export function Shell({ labels, competition, nav, user, language, footer, footerNote, path, children }: ShellProps): ReactNode {
  const main = useFocusOnArrival(path);
  return (
    <div className="lb-shell">
      <a className="lb-skip" href={`#${MAIN_ID}`}>
        {labels.skip}
      </a>
      <header className="lb-header">
        <div className="lb-header__bar lb-wrap">
          <Link className="lb-brand" href="/" aria-label={[labels.home, competition].filter(Boolean).join(", ")}>
            <Laurel size={40} />
            <span className="lb-brand__words">
              <span className="lb-brand__name">Lorbeer</span>
              {competition && <span className="lb-brand__competition">{competition}</span>}
            </span>
          </Link>
          <div className="lb-header__tools">
            {language}
            {user}
          </div>
        </div>
        {nav.length > 0 && (
          <nav className="lb-nav" aria-label={labels.nav}>
            <ul className="lb-wrap" role="list">
              {nav.map((item) => (
                <li key={item.href}>
                  <Link className="lb-nav__link" href={item.href} aria-current={item.current ? "page" : undefined}>
                    {item.label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      <main className="lb-main lb-wrap lb-flow" id={MAIN_ID} tabIndex={-1} ref={main}>
        {children}
      </main>
      <footer className="lb-footer">
        <div className="lb-footer__bar lb-wrap">
          <nav aria-label={labels.footer}>
            <ul role="list">
              {footer.map((item) => (
                <li key={item.href}>
                  <Link className="kern-link lb-link" href={item.href}>
                    {item.label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          {footerNote && <p className="lb-footer__note">{footerNote}</p>}
        </div>
      </footer>
    </div>
  );
}

/** UserMenu({ name, role?, children }): children are links and the sign-out form (POST, with a tertiary SubmitButton). */
export function UserMenu({ name, role, children }: { name: string; role?: string; children: ReactNode }): ReactNode {
  return (
    <details className="lb-user">
      <summary className="lb-summary lb-user__summary">
        <Icon name="account-circle" />
        <span className="lb-user__name">{name}</span>
      </summary>
      <div className="lb-user__menu">
        {role && <p className="lb-user__role">{role}</p>}
        {children}
      </div>
    </details>
  );
}

export type LanguageSwitchProps = {
  label: string;
  /** The address that keeps the choice (POST). */
  action: string;
  /** The form field that carries the chosen code. */
  name: string;
  languages: readonly { code: string; name: string; current?: boolean }[];
  /** Hidden fields, such as the page to come back to. */
  children?: ReactNode;
};

/** LanguageSwitch({ label, action, name, languages: { code, name, current? }[], children? }): each name in its own language; the whole document comes anew. */
export function LanguageSwitch({ label, action, name, languages, children }: LanguageSwitchProps): ReactNode {
  return (
    <form className="lb-languages" method="post" action={action} aria-label={label}>
      {children}
      {languages.map((language) => (
        <button
          key={language.code}
          type="submit"
          className="lb-languages__link"
          name={name}
          value={language.code}
          lang={language.code}
          title={language.name}
          aria-pressed={language.current ?? false}
        >
          <span aria-hidden="true">{language.code.toUpperCase()}</span>
          <span className="kern-sr-only">{language.name}</span>
        </button>
      ))}
    </form>
  );
}

function useFocusOnArrival(path: string | undefined) {
  const main = useRef<HTMLElement>(null);
  const arrived = useRef(path);
  useEffect(() => {
    if (arrived.current === path) return;
    arrived.current = path;
    main.current?.focus({ preventScroll: true });
  }, [path]);
  return main;
}
