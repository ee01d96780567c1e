# 中文
# Supported versions
Version: 版本 | 发行版 | 發行版 | 分支
Supported: 支持 | 支援 | 维护 | 維護 | 受支持
Supported=weak: 获得 | 獲得 | 接收 | 提供 | 收到
Unsupported: 不支持 | 不再支持 | 不支援 | 不再支援 | 停止支持 | 停止维护 | 不再维护 | 不维护 | 不再提供 | 未支持 | 已停止 | 不受支持 | 不提供
SupportTopic: 支持的版本 | 支持版本 | 受支持的版本 | 受支持版本 | 版本支持 | 支援的版本 | 支援版本 | 维护版本 | 支持范围 | 支持策略
SecurityFix: 安全更新 | 安全修复 | 安全修復 | 安全补丁 | 安全補丁 | 安全修补 | 安全性更新 | 补丁 | 修复 | 更新
Latest: 最新 | 最近 | 当前 | 當前 | 目前
Previous: 上一个 | 上一個 | 前一个 | 前一個 | 次新
Older: 旧版本 | 舊版本 | 历史版本 | 历史分支 | 旧版 | 舊版 | 其他版本 | 其它版本 | 更早版本 | 更早的版本 | 较旧的版本 | 老版本 | 以前的版本
Older=cell: 更早 | 较旧 | 更旧 | 其他 | 其它 | 旧
Below: 低于 | 小于 | 早于
From: 自 | 从 | 大于等于
AndOlder: 及以下 | 以下 | 及更早 | 及之前 | 之前 | 以前 | 及更低
AndNewer: 及以上 | 以上 | 及更高 | 及之后 | 之后 | 起 | 或更高 | 及更新
Through: 至 | 到
Only: 仅 | 僅 | 只 | 唯一
ReleaseUnit=release: 版本 | 发布版 | 发布版本 | 正式版 | 稳定版 | 稳定版本 | 穩定版
ReleaseUnit=minor: 次版本 | 次要版本 | 小版本 | 个次要版本 | 次版本号
ReleaseUnit=major: 主版本 | 主要版本 | 大版本 | 主版本号
EndOfSupport: 支持至 | 支持到 | 停止支持 | 支持截止 | 结束支持 | 维护至
Branch: 主分支 | 主干
Contrast: 但 | 而
Each: 每个 | 每個 | 所有 | 各
Discretion: 可能 | 视情况 | 酌情 | 尽力
Advice: 建议 | 建議 | 请升级 | 請升級 | 升级到 | 推荐
Negation: 不 | 没有 | 沒有 | 未 | 勿 | 请勿 | 无
Number=1: 一个 | 一個
Number=2: 两个 | 兩個 | 二
Number=3: 三个 | 三個
Affirmed: 是 | 支持 | 支援 | 受支持 | 维护中 | 活跃
Denied: 否 | 不支持 | 不再支持 | 停止支持 | 停止维护 | 不支援 | 已停止 | 不受支持 | 不维护
Limited=critical: 仅严重 | 仅关键 | 仅重大
Limited=security: 仅安全 | 仅安全更新
TemplateText: 使用本节 | 使用此部分
