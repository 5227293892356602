// Runs before the first paint, so that a page whose visitor chose a theme never flashes in the other one.
try {
  const theme = localStorage.getItem('northwind:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Without storage the page follows the system.
}
