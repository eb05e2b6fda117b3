import { wordsIn } from './words-in.ts';

export const appWords = wordsIn({
  vi: {
    all: 'Ứng dụng, dịch vụ số chính thức',
    allLead: 'Chỉ tải ứng dụng theo đường dẫn ở đây, hoặc gõ tên trong CH Play, App Store.',
    about: 'Ứng dụng nào là thật, tải ở đâu, làm được gì, nhận ra đồ giả ra sao.',
    crumb: 'Ứng dụng',
    provider: (name: string) => `Của ${name}`,
    uses: 'Làm được gì',
    links: 'Mở, tải ở đâu',
    kinds: { web: 'Trang web', android: 'Máy Android (CH Play)', ios: 'iPhone (App Store)' },
    noLinks:
      'Bài này không ghi đường dẫn vì chưa xác nhận được. Bà con hỏi tổ ở ấp hoặc quầy của xã.',
    fakes: 'Coi chừng đồ giả',
    guides: 'Chỉ từng bước',
  },
});
