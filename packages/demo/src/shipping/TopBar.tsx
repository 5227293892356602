import { useLanguage } from '../languages/languageContext.js';
import { LanguageSelect } from '../shell/LanguageSelect.js';
import { ThemeSwitch } from '../shell/ThemeSwitch.js';

/** Who we are, the way back to the operations desk, and how the page is to be read. */
export function TopBar() {
  const { shell, shipping } = useLanguage().words;
  return (
    <header className="border-b border-foam/20 bg-deep text-foam">
      <div className="mx-auto flex min-h-16 max-w-7xl flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2 sm:px-8">
        <p className="flex items-center gap-3 text-lg leading-tight font-semibold">
          <Pennant />
          <span>
            Northwind <span className="font-normal text-foam/75">{shell.shipping}</span>
          </span>
        </p>
        <nav aria-label={shell.navigation} className="ms-auto flex items-center gap-1 sm:gap-3">
          <a href="/" className="px-2 py-2 text-sm font-medium text-foam/85 hover:text-foam hover:underline">
            {shipping.desk}
          </a>
        </nav>
        <div className="flex items-center gap-1">
          <LanguageSelect className="h-10 cursor-pointer rounded-xs bg-transparent ps-2 text-sm font-medium text-foam/85 hover:text-foam *:bg-deep" />
          <ThemeSwitch className="grid size-10 cursor-pointer place-items-center rounded-xs text-foam/85 hover:text-foam [&_svg]:w-5 [&_svg]:fill-none [&_svg]:stroke-current [&_svg]:stroke-[1.5]" />
        </div>
      </div>
    </header>
  );
}

/** The house flag. */
function Pennant() {
  return (
    <svg viewBox="0 0 28 24" className="h-7 w-8 rtl:-scale-x-100" aria-hidden="true">
      <path className="fill-buoy" d="M3 3l23 6.500L3 16Z" />
      <path className="stroke-foam" strokeWidth="2" strokeLinecap="round" d="M3 2v20" />
    </svg>
  );
}
