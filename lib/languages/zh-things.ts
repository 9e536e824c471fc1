import type { ThingWords } from './thing-words.ts';
import { words } from './words.ts';

/** What tells in Chinese that a foreign name is a product's, or a body's. */
export const zhThings: ThingWords = {
  thingBehind: words(`
    手机 芯片 系列 处理器 系统 软件 应用 游戏 版 型号 机型 产品 设备 车型 电脑 笔记本 平板 耳机 手表 音箱 电视 相机 显卡 主板 浏览器 搜索引擎 语言 框架 工具 插件 协议 接口 格式 文件 功能 模式 内存 屏幕 硬盘 存储 分辨率 镜头 网络 信号 频段
    卫星 火箭 导弹 战机 飞机 客机 轿车 跑车 疫苗 药物 基因 病毒 蛋白 细胞 受体 是一款 是一种 是一个 搭载 配备 内置 兼容 售价 开售 发售 起售 上手 评测 音乐节 电影节 奖 杯
  `),
  thingBefore: words(`
    手机 芯片 游戏 应用 软件 系统 新机 处理器 搭载 采用 使用 支持 运行 安装 下载 型号 机型 车型 款 屏幕 配备 兼容 名为 旗舰 代号 玩 用
  `),
  bodyBehind: words(`
    公司 集团 表示 称 宣布 说 认为 发布 推出 收购 开发 提供 股价 首席 CEO 官方 发言人 创始人 旗下 的股价 股份 起诉 计划 将 于 也 组织 机构 基金会 工作室 团队 总部 高管 员工 总裁
  `),
  tradeBehind: words(`
    产能 产品 产业 行业 企业 市场 领域 技术 汽车 出口 进口 贸易 经济 制造 制造业 消费 供应链 品牌 股市 股票 从业者 人才 需求 转型 基地 论坛 展览 展会
  `),
  bodyBefore: words(
    '公司 厂商 巨头 企业 开发商 由 收购 运营商 机构 组织 媒体 网站 平台 供应商 起诉 被 子公司 乐队 组合 团体 俱乐部 球队',
  ),
};
