import { describe, expect, it } from 'vitest';
import { zh } from '../../../lib/languages/zh.ts';
import { CompanyNames } from '../../../lib/participants/company-names.ts';

const companies = new CompanyNames(zh.names);

describe('the own word of a Chinese company', () => {
  it.each([
    ['鼎合创富信息咨询有限公司', '鼎合创富'],
    ['鸿远资本', '鸿远'],
    ['北京星岚网络科技有限公司', '星岚'],
    ['星岚精密（越南）有限公司', '星岚'],
    ['平川文旅投资集团', '平川文旅'],
    ['世界银行', undefined],
    ['平湖市人民政府', undefined],
  ])('%s is %s', (name, stem) => {
    expect(companies.stem(name)).toBe(stem);
  });

  it('or the beginning of its name is short for it', () => {
    expect(companies.isShort('海岳新能', '海岳新能源股份有限公司')).toBe(true);
    expect(companies.isShort('海岳新能', '平湖市海岳新能源股份有限公司')).toBe(true);
    expect(companies.isShort('东岭大学', '东岭大学科技园有限公司')).toBe(false);
    expect(companies.isShort('海岳新能', '海岳新能源协会')).toBe(false);
  });
});
