import type { Messages } from '../../messages/en.js';
import type { productPicker as english } from '../../messages/en/productPicker.js';

/** Words of the product picker, in Korean. */
export const productPicker: Pick<Messages, keyof typeof english> = {
  'productPicker.label': '포트폴리오',
  'productPicker.expectedBy': ({ year }) => `${year}년 말까지 인도 예정`,
  'productPicker.spot': '30일 이내 인도',
  'productPicker.perTon': ' / 톤',
  'productPicker.priceLabel': ({ price }) => `톤당 ${price}, 수수료 포함`,
  'productPicker.noPrice': '이 통화의 가격 없음',
  'productPicker.tonsLeft': ({ tons }) => `${tons}톤 남음`,
  'productPicker.soldOut': '매진',
  'productPicker.morePathways': ({ count }) => `+${count}`,
  'productPicker.suppliers': ({ count }) => `공급업체 ${count}곳`,
  'productPicker.empty': '현재 주문할 수 있는 탄소 제거가 없습니다.',
  'productPicker.failed': '포트폴리오를 불러올 수 없습니다.',
};
