namespace Ghg.Core.Texts;

/// <summary>What the rules on drivers and measures say. The sentences of a rule share their arguments by number.</summary>
internal static class ScenarioRuleTexts
{
    public static readonly RuleText ShareOutOfRange = new(
        new("share is not understood", "无法识别的比例"),
        new("{0} is '{1}'", "{0} 为“{1}”"),
        new("a share from {2} to {3}", "{2} 至 {3} 的比例"),
        new("write it with its sign, as 20%", "请带百分号，写作 20%"),
        new("0.2 may be 20 % or a fifth of one, and nobody can save more than all there is.", "0.2 可能是 20 % 或百分之零点二；节约的量也不可能超过全部。"));

    public static readonly RuleText NothingToActOn = new(
        new("nothing to act on", "没有作用对象"),
        new("'{0}' acts on '{1}', of which {2} has nothing in {3}", "“{0}”作用于“{1}”，而{2} {3} 年没有这样的数据"),
        new("a row, or for a factor a line that uses it, in the base year", "基准年中的一行；作用于因子时，须有使用该因子的行"),
        new("compare gpc_ref, activity, technology and subtype with the activities of the base year", "请与基准年活动数据的 gpc_ref、activity、technology、subtype 对照"),
        new("A measure that acts on nothing saves nothing, and would do so silently.", "没有作用对象的措施不产生任何减排，且不易察觉。"));

    public static readonly RuleText YearsReversed = new(
        new("years are in the wrong order", "年份顺序有误"),
        new("'{0}' starts in {1}, is full in {2} and ends in {3}", "“{0}”{1} 年开始，{2} 年完全实施，{3} 年结束"),
        new("start, then full, then end", "依次为 start、full、end"),
        new("correct the years", "请更正年份"),
        new("A measure cannot be full before it starts, nor end before it is full.", "措施不可能在开始之前完全实施，也不可能在完全实施之前结束。"));

    public static readonly RuleText CountedTwice = new(
        new("row is moved twice by the same", "同一行被重复作用"),
        new("'{0}' acts on {1} twice", "“{0}”对 {1} 作用了两次"),
        new("rows of one driver or measure that do not overlap", "同一驱动因素或措施的各行互不重叠"),
        new("narrow one of the patterns, or give it another name if it is another thing", "请缩小其中一行的范围；若确为不同事项，请另行命名"),
        new("What is said twice would count twice.", "重复的内容会被重复计算。"));

    public static readonly RuleText ScenarioCellMissing = new(
        new("driver or measure is not whole", "驱动因素或措施不完整"),
        new("'{0}' has no {1}", "“{0}”缺少 {1}"),
        new("{1}, which it needs", "填写 {1}"),
        new("fill in the column", "请填写该列"),
        new("A switch needs to know to what and how much, a factor what it is of, a cost its currency.", "替代须注明对象和比率，因子须注明活动，费用须注明货币。"));

    public static readonly RuleText ScenarioUnit = new(
        new("unit does not fit", "单位不符"),
        new("'{0}' is given in {1}", "“{0}”的单位为 {1}"),
        new("a unit like {2}", "与 {2} 同类的单位"),
        new("give the value in that unit; of a switch, give ratio a unit such as 9.1 kWh/kg", "请采用该单位；替代比率可带单位，如 9.1 kWh/kg"),
        new("Two quantities of different dimension cannot replace each other.", "量纲不同的量不能互相替代。"));

    public static readonly RuleText GrowthOrValue = new(
        new("neither growth nor value alone", "增长率与数值须择一"),
        new("'{0}' is to be either growth in all rows or a factor's value in all", "“{0}”的各行应全部为增长率，或全部为因子数值"),
        new("growth, or for effect factor alternatively value and unit", "growth；effect 为 factor 时也可用 value 和 unit"),
        new("fill in one of the two, the same in each row of the driver", "请只填其一，且该驱动因素各行一致"),
        new("A course that is half growth and half values has no line between its years.", "增长率与数值混用时无法在年份之间取线。"));

    public static readonly RuleText RowsContradict = new(
        new("rows contradict each other", "各行互相矛盾"),
        new("rows of '{0}' state {1} as '{2}' and as '{3}'", "“{0}”各行的 {1} 分别为“{2}”和“{3}”"),
        new("one of them", "只有一个"),
        new("state it on one row and leave it blank on the others", "请只在一行填写，其余留空"),
        new("Nothing is picked as the first of several.", "不会从多个中默认取第一个。"));

    public static readonly RuleText InBaseline = new(
        new("measure is in the baseline and in a plan", "措施既在基准情景又在方案中"),
        new("'{0}' is in the baseline and in {1}", "“{0}”既在基准情景又在{1}中"),
        new("one or the other", "二者择一"),
        new("leave out baseline, or the plans", "请删去 baseline 或其他方案"),
        new("What happens anyway is no effect of a plan, and would count twice.", "无论如何都会发生的不是方案的效果，否则会重复计算。"));

    public static readonly RuleText GroupOverfull = new(
        new("group reaches more than there is", "分组覆盖率超过 100 %"),
        new("measures of group '{0}' reach more than all of {1}: {2}", "分组“{0}”的措施对 {1} 的覆盖率合计超过全部：{2}"),
        new("coverages that add up to 100 % at most", "覆盖率合计不超过 100 %"),
        new("lower the coverages, or leave the group if the measures may meet", "请降低覆盖率；若措施可以重叠，请不要分组"),
        new("Measures of a group reach different parts of a row, so that their shares add up.", "同组措施作用于不同部分，其比例相加。"));

    public static readonly RuleText AlreadyInForce = new(
        new("measure acts in the base year", "措施在基准年已生效"),
        new("'{0}' starts in {1}, and the base year is {2}", "“{0}”{1} 年开始，而基准年为 {2} 年"),
        new("a start after the base year, or with a ramp in it at the earliest", "开始年份晚于基准年；逐步实施的最早可为基准年"),
        new("state only what is still to come", "请只写尚未发生的部分"),
        new("The base year's rows already show what is in force then.", "基准年数据已反映当时生效的措施。"));

    public static readonly RuleText SwitchAmbiguous = new(
        new("switch could lead to several rows", "替代对象不唯一"),
        new("'{0}' switches to {1}, of which the city has several: {2}", "“{0}”替代为 {1}，而该城市有多行：{2}"),
        new("one that is meant", "唯一的对象"),
        new("say to_technology, or give the row and its target the same subtype", "请填写 to_technology，或使两行 subtype 相同"),
        new("Nothing is picked as the first of several.", "不会从多个中默认取第一个。"));

    public static readonly RuleText SwitchToMemory = new(
        new("switch to a method with memory", "替代为有记忆的方法"),
        new("'{0}' switches to {1}, whose method {2} looks at many years", "“{0}”替代为 {1}，其方法 {2} 需要多年数据"),
        new("an activity whose emissions are those of its own year", "排放只取决于当年的活动"),
        new("move such a row by a driver or a saving instead", "请改用驱动因素或节约来表示"),
        new("A new row in one year is no history.", "单独一年的新增数据不构成历史。"));

    public static readonly RuleText TooManyMeasures = new(
        new("too many measures on one row", "同一行的措施过多"),
        new("more than {1} measures of plan '{0}' act on one row ({2})", "方案“{0}”中有 {1} 项以上措施作用于同一行（{2}）"),
        new("{1} at most", "最多 {1} 项"),
        new("join measures that belong together", "请合并同类措施"),
        new("Each set of measures is calculated, and their number doubles with each further one.", "每种组合都要计算，措施每增加一项，组合数翻倍。"));

    public static readonly RuleText NoBaseYear = new(
        new("no inventory to start from", "没有可作起点的清单"),
        new("something is said of {0}, which has no inventory", "有关于 {0} 的内容，但该城市没有清单"),
        new("an inventory, whose last year is the base year", "至少一份清单，其最后一年为基准年"),
        new("compile an inventory first, or leave the city out", "请先编制清单，或删去该城市"),
        new("A scenario moves the rows of an inventory.", "情景由清单数据推算而来。"));

    public static readonly RuleText ScenarioCurrenciesDiffer = new(
        new("currencies differ within a plan", "同一方案货币不一"),
        new("in plan '{0}', '{1}' is in {2} and others are in {3}", "方案“{0}”中，“{1}”以 {2} 计，其他以 {3} 计"),
        new("one currency", "同一种货币"),
        new("convert the costs; no rate of exchange is assumed", "请换算费用；不假定汇率"),
        new("Costs per tonne are ranked, and numbers of different money have no order.", "单位减排费用要排序，不同货币的数字无法比较。"));
}
