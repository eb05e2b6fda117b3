/* Runs before the first paint: theme and text size as this device keeps them. */
(function () {
  var root = document.documentElement;
  root.classList.add('js');
  try {
    var theme = localStorage.getItem('giao-dien');
    var text = localStorage.getItem('co-chu');
    if (theme) root.dataset.theme = theme;
    if (text) root.dataset.text = text;
  } catch {
    /* A browser that keeps nothing shows what the device prefers. */
  }
})();
