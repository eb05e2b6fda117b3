(function () {
  var root = document.documentElement;
  root.className = 'js';
  try {
    var kept = localStorage;
    var theme = kept.getItem('giao-dien');
    var text = kept.getItem('co-chu');
    if (theme) root.dataset.theme = theme;
    if (text) root.dataset.text = text;
    if (kept.getItem('noi-o')) root.className += ' has-place';
  } catch {}
})();
