import { describe, expect, it } from 'vitest';
import { inlineHash } from '../../../../content/security-policy.ts';
import { readMarkup } from '../../../../publisher/make/html.ts';

const siteUrl = 'https://apso.vn';
const inline = { scripts: [inlineHash('start()')], styles: [inlineHash('a{b:c}')] };
const page = { address: '/', siteUrl, inline };

describe('markup that the content security policy would block', () => {
  it.each([
    ['<p style="color:red">a</p>', 'thuộc tính style='],
    ["<p class=x style='a'>a</p>", 'thuộc tính style='],
    ['<style>p{}</style>', 'thẻ <style>'],
    ['<script>alert(1)</script>', 'mã <script> viết thẳng trong trang'],
    ['<script>start() </script>', 'mã <script> viết thẳng trong trang'],
    ['<script>a{b:c}</script>', 'mã <script> viết thẳng trong trang'],
    ['<style>start()</style>', 'thẻ <style>'],
    ['<script>start()', 'mã <script> viết thẳng trong trang'],
    ['<style>a{b:c}', 'thẻ <style>'],
    ['<style>a{b:c}</style><style>a{b:c}', 'thẻ <style>'],
    ['<style>a{b:c}</style><style>p{}</style>', 'thẻ <style>'],
    ['<script>start()</script><script>start() </script>', 'mã <script> viết thẳng trong trang'],
    ['<style onload="a()">a{b:c}</style>', 'thuộc tính onload='],
    ['<button onclick="a()">a</button>', 'thuộc tính onclick='],
    ['<svg><path style="fill:red"/></svg>', 'thuộc tính style='],
  ])('%s', (html, problem) => {
    expect([...readMarkup(html, page).problems]).toEqual([problem]);
  });

  it.each([
    '<script type="application/ld+json">{"style":"<p style=x>"}</script>',
    '<script type="module" src="/_astro/a.js"></script>',
    '<p title="a style=1 > b">style="a"</p>',
    '<!-- <p style="a"> -->',
    '<script>start()</script>',
    '<style>a{b:c}</style>',
    '<link rel="stylesheet" href="/a.css">',
  ])('lets %s pass', (html) => {
    expect([...readMarkup(html, page).problems]).toEqual([]);
  });
});

describe('links of a page', () => {
  it('are those to this site, without query and anchor', () => {
    const html = `<a href="/a/?q=1#b">a</a><a href="../c/">c</a><a href="#d">d</a>
      <a href="tel:115">e</a><a href="https://khac.vn/f">f</a><img src="/g.png" srcset="/h.webp 1x, /i.webp 2x">
      <link rel="canonical" href="https://apso.vn/k/"><form action="/tim/"></form><a href="/l/?a=1&amp;b=2">l</a>
      <meta property="og:image" content="https://apso.vn/og.png">`;
    expect([...readMarkup(html, { ...page, address: '/x/y/' }).links].sort()).toEqual(
      ['/a/', '/g.png', '/h.webp', '/i.webp', '/k/', '/l/', '/og.png', '/tim/', '/x/c/'].sort(),
    );
  });
});
