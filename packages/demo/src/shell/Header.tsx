import { SHIPPING_PATH } from '../../shared/pages.js';
import { useLanguage } from '../languages/languageContext.js';
import { Link } from '../router/Link.js';
import { LanguageSwitch } from './LanguageSwitch.js';
import { Logo } from './Logo.js';
import { ThemeSwitch } from './ThemeSwitch.js';

/** The head of every page: who we are, where one can go, who is signed in. */
export function Header() {
  const { shell } = useLanguage().words;
  return (
    <header className="Header">
      <div className="Header-bar">
        <Link href="/" className="Brand" aria-current={undefined}>
          <Logo />
          <span className="Brand-name">Northwind</span>
          <span className="Brand-trade">Roasters</span>
        </Link>
        <nav className="Nav" aria-label={shell.navigation}>
          <Link href="/">{shell.overview}</Link>
          <Link href="/removal">{shell.orderRemoval}</Link>
          <Link href="/orders" match="section">
            {shell.orders}
          </Link>
          <a href={SHIPPING_PATH}>{shell.shipping}</a>
        </nav>
        <div className="Header-user">
          <LanguageSwitch />
          <ThemeSwitch />
          <span className="Avatar" role="img" aria-label={shell.signedIn} title={shell.user}>
            MK
          </span>
        </div>
      </div>
    </header>
  );
}
