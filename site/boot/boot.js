(function () {
  var root = document.documentElement;
  root.classList.add('js');
  try {
    var theme = localStorage.getItem('giao-dien');
    var text = localStorage.getItem('co-chu');
    if (theme) root.dataset.theme = theme;
    if (text) root.dataset.text = text;
    if (localStorage.getItem('noi-o')) root.classList.add('has-place');
  } catch {}
})();
