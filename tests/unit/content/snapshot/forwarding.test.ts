import { describe, expect, it } from 'vitest';
import { Forwarding } from '../../../../content/snapshot/forwarding.ts';

const forwarding = new Forwarding({
  redirects: [
    { from: '/xa-phuong/xa-cu/', to: '/xa-phuong/xa-moi/' },
    { from: '/vneid', to: '/huong-dan/vneid-muc-2/' },
    { from: '/to-roi/', to: '/to-roi.html' },
  ],
  gone: [
    { address: '/huong-dan/cu/', since: '2026-01-01T00:00:00Z', pointer: '/huong-dan/moi/' },
    { address: '/xa-phuong/xa-a/ap-b/', since: '2026-01-01T00:00:00Z' },
  ],
});

describe('an address without a page', () => {
  it('leads to where it moved, together with all that lies below', () => {
    expect(forwarding.of('/vneid')).toEqual({ type: 'moved', to: '/huong-dan/vneid-muc-2/' });
    expect(forwarding.of('/xa-phuong/xa-cu/ap-1/to.vcf')).toEqual({
      type: 'moved',
      to: '/xa-phuong/xa-moi/ap-1/to.vcf',
    });
    expect(forwarding.of('/to-roi/a/')).toBeUndefined();
  });

  it('is gone with a pointer, together with all that lies below', () => {
    expect(forwarding.of('/huong-dan/cu/')).toEqual({
      type: 'gone',
      address: '/huong-dan/cu/',
      pointer: '/huong-dan/moi/',
    });
    expect(forwarding.of('/xa-phuong/xa-a/ap-b/bang-tin/')).toEqual({
      type: 'gone',
      address: '/xa-phuong/xa-a/ap-b/',
    });
  });

  it('was never known otherwise', () => {
    expect(forwarding.of('/huong-dan/chua-co/')).toBeUndefined();
    expect(forwarding.of('/')).toBeUndefined();
  });
});
