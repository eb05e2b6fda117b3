/*
 * Runs first in a previewed page. The page stands in a sandbox without an origin of its own: what it
 * would keep on a device it keeps in memory, and it fetches from what was sent along.
 */
(function () {
  'use strict';
  var sent = JSON.parse(document.getElementById('preview-data').textContent);

  function memory(kept) {
    return {
      getItem: function (key) {
        return Object.prototype.hasOwnProperty.call(kept, key) ? kept[key] : null;
      },
      setItem: function (key, value) {
        kept[key] = String(value);
      },
      removeItem: function (key) {
        delete kept[key];
      },
      clear: function () {
        kept = {};
      },
      key: function (at) {
        return Object.keys(kept)[at] || null;
      },
      get length() {
        return Object.keys(kept).length;
      },
    };
  }
  function put(owner, name, value) {
    Object.defineProperty(owner, name, { configurable: true, value: value });
  }
  function never() {
    return new Promise(function () {});
  }
  function nothing() {
    return Promise.resolve(undefined);
  }
  put(window, 'localStorage', memory(sent.storage));
  put(window, 'sessionStorage', memory({}));
  put(window, 'caches', {
    open: never,
    match: nothing,
    has: function () {
      return Promise.resolve(false);
    },
    keys: function () {
      return Promise.resolve([]);
    },
    delete: function () {
      return Promise.resolve(false);
    },
  });
  put(navigator, 'serviceWorker', {
    controller: null,
    ready: never(),
    register: never,
    getRegistration: nothing,
    addEventListener: function () {},
    removeEventListener: function () {},
  });
  put(window, 'fetch', function (address) {
    var path = String((address && address.url) || address);
    var found = Object.prototype.hasOwnProperty.call(sent.data, path);
    var body = found ? JSON.stringify(sent.data[path]) : '';
    return Promise.resolve(new Response(body, { status: found ? 200 : 404 }));
  });

  function tell(message) {
    message.from = 'preview';
    parent.postMessage(message, '*');
  }
  document.addEventListener(
    'click',
    function (event) {
      var link = event.target.closest && event.target.closest('a[href]');
      if (!link || link.getAttribute('href').charAt(0) === '#') return;
      event.preventDefault();
      tell({ say: 'link' });
    },
    true,
  );
  document.addEventListener(
    'submit',
    function (event) {
      event.preventDefault();
      tell({ say: 'link' });
    },
    true,
  );
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') tell({ say: 'escape' });
  });

  addEventListener('message', function (event) {
    if (event.source !== parent || !event.data) return;
    if (typeof event.data.scroll === 'number') {
      if (event.data.answer) answer(event.data.answer);
      scrollTo(0, event.data.scroll);
    }
    if (typeof event.data.anchor === 'string') show(document.getElementById(event.data.anchor));
    if (typeof event.data.mark === 'number')
      show(document.querySelector('[data-mark="' + event.data.mark + '"]'));
  });
  function show(element) {
    if (!element) return;
    var before = document.querySelector('.preview-here');
    if (before) before.classList.remove('preview-here');
    element.classList.add('preview-here');
    if (isHidden(element)) answer('het');
    for (var above = element.parentElement; above; above = above.parentElement)
      if (above.tagName === 'DETAILS') above.open = true;
    element.scrollIntoView({ block: 'center' });
  }

  /** A guide that asks first hides what stands below its question, then what belongs to other answers. */
  function isHidden(element) {
    var guide = element.closest('ap-guide');
    if (!guide) return false;
    return Boolean(guide.dataset.cho ? element.closest('.is-other') : element.closest('.whom ~ *'));
  }
  /** Answers as a tap would, but takes neither the focus nor the place; “het” shows what belongs to any answer. */
  function answer(sign) {
    history.replaceState({ cho: sign }, '', '#cho-' + sign);
    dispatchEvent(new Event('hashchange'));
  }

  var waiting = false;
  function tellPlace() {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(function () {
      waiting = false;
      var guide = document.querySelector('ap-guide');
      tell({ say: 'scroll', scroll: scrollY, answer: guide ? guide.dataset.cho : undefined });
    });
  }
  addEventListener('scroll', tellPlace);
  addEventListener('hashchange', tellPlace);
  addEventListener('load', function () {
    tell({ say: 'ready' });
  });
})();
