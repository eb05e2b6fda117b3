import { draw } from './drawing.ts';
import { disc, box, at } from './kit/paint.ts';
import { heldPhone } from './kit/hands.ts';
import { ground, mast } from './kit/places.ts';
import { waves, wifi } from './kit/things.ts';

const network =
  box('pale', 0, 0, 84, 144) +
  at(42, 56, wifi('leaf'), { scale: 1.05 }) +
  box('leaf', 14, 100, 56, 24, 12) +
  disc('paper', 58, 112, 9);

export const wifiSong = draw(
  'wifi-song',
  'Bắt Wi-Fi, bắt sóng trên điện thoại',
  [
    at(246, 172, mast, { scale: 0.92 }),
    at(254, 47, waves('tide')),
    at(238, 47, waves('tide'), { mirror: true }),
    heldPhone(network, { left: true, shift: -50, sleeve: 'brick' }),
  ],
  ground,
);
