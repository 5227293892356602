import { Link } from '../router/Link.js';
import { Logo } from './Logo.js';
import { ThemeSwitch } from './ThemeSwitch.js';

/** The head of every page: who we are, where one can go, who is signed in. */
export function Header() {
  return (
    <header className="Header">
      <div className="Header-bar">
        <Link href="/" className="Brand" aria-current={undefined}>
          <Logo />
          <span className="Brand-name">Northwind</span>
          <span className="Brand-trade">Roasters</span>
        </Link>
        <nav className="Nav" aria-label="Main">
          <Link href="/">Overview</Link>
          <Link href="/removal">Order removal</Link>
          <Link href="/orders" match="section">
            Orders
          </Link>
        </nav>
        <div className="Header-user">
          <ThemeSwitch />
          <span className="Avatar" role="img" aria-label="Signed in as Maren Kvist" title="Maren Kvist, roastery lead">
            MK
          </span>
        </div>
      </div>
    </header>
  );
}
