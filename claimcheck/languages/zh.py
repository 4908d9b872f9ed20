"""Chinese (simplified, as mainland news writes it; the commonest traditional forms of cues are listed too)."""

from claimcheck.domain.claim import Polarity
from claimcheck.languages.language import Language, cues, opposites, phrases, words

CUES = (
    cues(
        Polarity.ASSERT,
        "clause quote",
        """说, 表示, 称, 指出, 强调, 认为, 宣布, 透露, 介绍说, 介绍, 告诉记者, 告诉, 补充说, 补充道, 说道, 写道, 回应称, 回应说, 回应, 回答说, 证实, 确认, 重申, 声称, 坚称, 承认, 警告, 警告说, 预计, 预测,
        估计, 相信, 通报, 通报称, 通报说, 报道说, 报道称, 报道, 发布消息称, 发表声明称, 发表声明说, 声明称, 声明说, 公布, 披露, 解释说, 解释称, 解释道, 反驳说, 直言, 坦言, 感叹, 主张, 断言, 评论说, 评论称, 分析称, 分析说,
        提到, 谈到, 讲述, 说明, 显示, 表明, 提醒, 希望, 担心, 觉得, 感慨, 呼应说, 說, 表示稱, 指稱""",
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        "据 … 报道, 据 … 消息, 据 … 介绍, 据 … 称, 据 … 透露, 据 … 通报, 据 … 统计, 据 … 分析, 用 … 的话说",
    ),
    cues(Polarity.ASSERT, "object", "称为, 称之为, 形容为, 描述为"),
    cues(Polarity.ASSERT, "noun", "宣布, 证实, 确认, 公布, 承认, 披露, 通报"),
    cues(
        Polarity.DENY,
        "clause noun quote",
        "否认, 驳斥, 反驳, 拒绝承认, 拒绝接受, 予以否认, 断然否认, 矢口否认, 坚决否认, 驳回, 辟谣, 辟谣称, 澄清",
    ),
    cues(Polarity.DOUBT, "clause noun", "质疑, 怀疑, 表示怀疑, 表示质疑, 对此存疑, 不相信"),
    cues(Polarity.ACCUSE, "object", "指责, 指控, 谴责, 批评, 抨击, 控告, 归咎于, 指責"),
    cues(
        Polarity.DEMAND, "object clause noun", "要求, 呼吁, 敦促, 催促, 督促, 请求, 主张, 建议, 吁请, 提议, 奉劝, 促请"
    ),
    cues(Polarity.INTEND, "infinitive clause", "计划", noun_like=True),
    cues(Polarity.INTEND, "infinitive clause noun", "承诺, 誓言, 发誓, 威胁, 扬言, 打算, 决定, 保证, 表示将, 表示愿"),
)

CHINESE = Language(
    code="zh",
    name="Chinese",
    script="Han",
    spaced=False,
    bare_clauses=True,
    comma_clauses=True,
    drops_subjects=True,
    adjuncts_before_cue=True,
    object_openers=words("对 对于 就 将 把"),
    cues=CUES,
    according_to=phrases("根据, 按照, 依据"),
    quotation_marks=(("“", "”"), ("「", "」"), ("『", "』"), ("‘", "’"), ('"', '"')),
    confirmations=words("证实 确认"),
    beliefs=words("认为 相信"),
    determiners=words("这 那 该 此 这些 那些 某 各 一个 一名 一位 有关 相关"),
    prepositions=words(
        "在 于 当 从 自 就 对 对于 向 与 和 同 为 为了 通过 随着 针对 日前 近日 之后 之前 期间 时 中 上"
    ),
    genitives=words("的"),
    coordinators=words("和 与 及 以及 并 并且 或 同时 还"),
    clause_openers=words("但 但是 然而 而 不过 因为 所以 如果 虽然 尽管 由于 因此 其中 此外 另外"),
    auxiliaries=words(
        "已 已经 也 还 曾 均 都 正 正在 再次 再 又 则 了 明确 郑重 强烈 坚决 公开 随后 同时 进一步 一再 多次 并 当天 当日 今天 昨天 日 今日 昨日 此前 近日 日前 表态 对此 就此"
    ),
    adverbs=words("也 还 此外 同时 另外 随后 此前 目前 近日 日前 今天 昨天 当天 据悉"),
    pronouns=words("他 她 它 其"),
    plural_pronouns=words("他们 她们 它们"),
    body_pronouns=words("它 其"),
    first_person=words("我 我们 咱们 本人 我国 我方 我院 我局"),
    titles=words(
        "总统 主席 总理 部长 外长 国务委员 总书记 书记 司令 将军 局长 主任 大使 议员 教授 博士 院长 会长 秘书长 经理 市长 省长 首相 国王 州长 先生 女士 副总统 副部长 副总理 防长"
    ),
    spokesmen=words("发言人 新闻发言人 代表 新闻局"),
    roles=words(
        "官员 人士 专家 目击者 消息人士 知情人士 外交官 记者 分析人士 居民 医生 学者 负责人 工作人员 市民 村民 专家组 网友 业内人士 受访者 律师 警方人士"
    ),
    bodies=words(
        "外交部 国防部 财政部 商务部 教育部 卫生部 公安部 内政部 政府 军方 警方 法院 检察院 委员会 组织 联合国 公司 集团 大学 研究所 机构 协会 联盟 部队 议会 银行 国务院 白宫 五角大楼 克里姆林宫 基金会 医院 理事会 秘书处 总局 国台办 统计局 发改委 反对派 使馆 大使馆"
    ),
    documents=words("声明 报告 公报 通报 文章 研究 数据 调查 消息 信件 公告 报道 统计"),
    others=words("其他人 另一些人 其余"),
    media=words("新华社 报 电视台 通讯社 媒体 央视 网站 电台 日报 新闻网 社 频道"),
    negators=words("不 没 没有 未 无 并未 并非 不是 从未 绝不 尚未 否"),
    refusals=phrases("拒绝置评, 不予置评, 拒绝评论"),
    hedges=words("可能 或许 也许 或 如果 若 疑似 涉嫌 据称 大概 有望 恐"),
    demand_words=phrases("应, 应该, 应当, 必须, 需要, 务必, 不应, 不得, 须"),
    future_words=words("将 会 将会 愿 拟"),
    blame_words=words(
        "屠杀 战争罪 恐怖分子 恐怖主义 侵略 种族灭绝 暴行 罪行 造谣 抹黑 撒谎 谎言 违反 违背 侵犯 干涉 破坏"
    ),
    harm_words=words("杀害 轰炸 袭击 炮击 打死 炸死 使用化学武器 绑架 逮捕 摧毁 攻击 射杀 迫害"),
    update_words=phrases(
        "截至目前, 截至, 迄今, 目前为止, 最新数据, 上升至, 升至, 增至, 增加到, 更新, 修正, 初步统计, 最初"
    ),
    position_words=phrases(
        "只有, 唯有, 由人民决定, 自己决定, 自行决定, 有权, 没有位置, 红线, 先决条件, 前提条件, 不可接受, 不能接受, 没有商量余地"
    ),
    opposites=opposites(
        """
        help: 支持, 支援, 援助, 帮助, 武装, 资助, 保护, 训练, 协助 / 轰炸, 炮击, 空袭, 袭击, 攻击, 打击, 杀害, 打死, 炸死
        open: 开放, 重开, 重新开放, 开通, 开门 / 关闭, 封闭, 封锁, 停业
        alive: 活着, 生还, 幸存, 平安, 健在 / 死亡, 身亡, 丧生, 遇难, 去世, 死了
        rise: 上升, 增加, 增长, 上涨, 升高, 翻倍 / 下降, 减少, 下跌, 降低, 下滑, 减半
        win: 获胜, 胜利, 赢得, 战胜 / 失败, 落败, 输掉, 战败
        accept: 接受, 同意, 批准, 赞成, 通过了 / 拒绝, 否决, 反对, 驳回
        advance: 占领, 夺取, 攻占, 收复, 解放, 控制, 推进 / 击退, 撤退, 撤离, 后撤, 逐出
        begin: 开始, 启动, 恢复, 继续, 持续 / 停止, 中止, 暂停, 结束, 取消, 推迟
        stay: 留任, 留下, 继续执政, 留在 / 下台, 辞职, 离职, 离开, 退位
        calm: 和平, 平静, 手无寸铁, 有序 / 暴力, 武装分子, 骚乱, 混乱
        intact: 完好, 未受损, 修复 / 摧毁, 毁坏, 损坏, 受损, 倒塌
        normal: 正常, 照常, 运转 / 瘫痪, 停摆, 中断, 停运, 故障
        accident: 事故, 意外, 误, 自然原因, 技术故障, 自杀 / 故意, 蓄意, 谋杀, 破坏, 袭击, 枪杀, 纵火
        real: 真实, 属实, 真的 / 伪造, 假的, 捏造, 摆拍, 虚假
        free: 释放, 获释, 自由 / 逮捕, 拘留, 扣押, 被捕, 监禁
        legal: 合法, 依法 / 非法, 违法, 违反, 违宪
        safe: 安全, 无害, 达标 / 危险, 有毒, 污染, 超标, 不安全
        attend: 出席, 参加, 到场 / 抵制, 缺席, 未出席, 未参加
        civilian: 平民, 妇女, 儿童, 医院, 学校, 市场 / 恐怖分子, 武装人员, 军事目标, 军事设施
        willing: 自愿, 主动 / 强迫, 被迫, 强制
        enough: 充足, 足够, 充裕 / 短缺, 不足, 缺乏, 匮乏
        guilty: 有罪, 责任, 负有责任 / 无罪, 清白, 无辜
        paid: 支付, 付清, 移交, 交付, 提交 / 未付, 拖欠, 未收到, 没有收到, 从未收到
        success: 成功, 进展, 成果 / 失败, 受挫, 流产
        """
    ),
    retractions=phrases("收回, 撤回, 撤销声明, 更正, 承认错误, 有误, 弄错, 误报"),
    dismissals=phrases(
        "毫无根据, 无稽之谈, 不实, 不符合事实, 与事实不符, 虚假, 谎言, 造谣, 纯属捏造, 子虚乌有, 荒谬, 荒唐, 污蔑, 捏造, 宣传, 不属实, 假消息, 谣言"
    ),
    question_words=words("谁 什么 为什么 怎么 如何 哪 吗 是否"),
    anaphors=words("这 此 这一点 这种说法 该说法 此事"),
    claim_nouns=words("指控 指责 说法 报道 传言 消息 言论 谣言 批评 质疑 结论 数字 结果 声明 信息"),
    any_words=words("任何"),
    number_words={"一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10},
    scale_words={"十": 10, "百": 100, "千": 1e3, "万": 1e4, "百万": 1e6, "千万": 1e7, "亿": 1e8, "万亿": 1e12},
    scope_words={
        "至少": "at_least",
        "不少于": "at_least",
        "不低于": "at_least",
        "超过": "more_than",
        "逾": "more_than",
        "多于": "more_than",
        "超": "more_than",
        "最多": "at_most",
        "至多": "at_most",
        "不超过": "at_most",
        "不足": "less_than",
        "少于": "less_than",
        "低于": "less_than",
        "约": "about",
        "大约": "about",
        "近": "about",
        "将近": "about",
        "左右": "about",
    },
    further_words=words("另 另有 其他 其余"),
    clock_after=words("时 点"),
    fates={
        "炸死": "killed",
        "打死": "killed",
        "击毙": "killed",
        "杀害": "killed",
        "炸伤": "injured",
        "打伤": "injured",
        "逮捕": "arrested",
        "抓获": "arrested",
        "拘留": "arrested",
        "死亡人数": "killed",
        "遇难人数": "killed",
        "遇难者": "killed",
        "受伤人数": "injured",
    },
    units={
        "%": "percent",
        "个百分点": "percent",
        "人": "person",
        "名": "person",
        "平民": "civilian",
        "儿童": "child",
        "士兵": "soldier",
        "武装分子": "fighter",
        "死亡": "killed",
        "遇难": "killed",
        "人死亡": "killed",
        "受伤": "injured",
        "人受伤": "injured",
        "伤": "injured",
        "美元": "dollar",
        "欧元": "euro",
        "元": "yuan",
        "人民币": "yuan",
        "吨": "tonne",
        "公里": "kilometre",
        "千米": "kilometre",
        "米": "metre",
        "小时": "hour",
        "分钟": "minute",
        "天": "day",
        "日": "day",
        "周": "week",
        "个月": "month",
        "年": "year",
        "户": "household",
        "架": "aircraft",
        "艘": "ship",
        "例": "case",
        "票": "vote",
        "桶": "barrel",
        "家": "company",
    },
    weekdays={
        "星期一": 0,
        "星期二": 1,
        "星期三": 2,
        "星期四": 3,
        "星期五": 4,
        "星期六": 5,
        "星期日": 6,
        "周一": 0,
        "周二": 1,
        "周三": 2,
        "周四": 3,
        "周五": 4,
        "周六": 5,
        "周日": 6,
    },
    relative_days={"今天": 0, "今日": 0, "昨天": -1, "昨日": -1, "明天": 1, "前天": -2},
)
