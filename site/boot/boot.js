(function (page) {
  page.className = 'js';
  try {
    var kept = localStorage;
    var theme = kept['giao-dien'];
    var text = kept['co-chu'];
    if (theme) page.dataset.theme = theme;
    if (text) page.dataset.text = text;
    if (kept['noi-o']) page.className += ' has-place';
  } catch {}
})(document.documentElement);
