namespace Ghg.Core.Texts;

/// <summary>What an audit says of somebody's inventory.</summary>
internal static class AuditTexts
{
    public static readonly Text TooLarge = new("emissions or amount off by {0:0}: kg for t, g for kg, kWh for MWh", "排放量或数量相差 {0:0} 倍：kg 与 t、g 与 kg、kWh 与 MWh 混淆");
    public static readonly Text TooSmall = new("emissions or amount off by {0:0}: t for kg, kg for g, MWh for kWh", "排放量或数量相差 {0:0} 倍：t 与 kg、kg 与 g、MWh 与 kWh 混淆");
    public static readonly Text TenThousand = new("10 000 times too large: an amount in 万 (10⁴) of its unit", "大了 1 万倍：数量的单位应为“万”");
    public static readonly Text TenThousandth = new("10 000 times too small: emissions in 万 (10⁴) of their unit", "小了 1 万倍：排放量的单位应为“万”");
    public static readonly Text CarbonForDioxide = new("12/44 of it: carbon under the name of CO2", "为其 12/44：将碳量记作 CO2");
    public static readonly Text DioxideTwice = new("44/12 of it: turned from carbon into CO2 twice", "为其 44/12：重复乘以 44/12");
    public static readonly Text AmountIn = new("an amount in {0} under the name of {1}", "将以 {0} 计的数量记作 {1}");
    public static readonly Text AmountOrEmissionsIn = new("an amount in {0} under the name of {1}, or emissions the other way about", "将以 {0} 计的数量记作 {1}，或排放量相反");
    public static readonly Text NetForGross = new("{0} of it: the factor of gross energy times net energy ({1})", "为其 {0}：以高位发热量的因子乘以低位发热量（{1}）");
    public static readonly Text GrossForNet = new("1/{0} of it: the factor of net energy times gross energy ({1})", "为其 1/{0}：以低位发热量的因子乘以高位发热量（{1}）");
    public static readonly Text EitherOr = new("{0}; or {1}", "{0}；或{1}");
    public static readonly Text OfGas = new("gas", "气体");
    public static readonly Text OfCoalAndOil = new("coal and oil", "煤和油");
    public static readonly Text WeighedAlready = new("CO2e by {0} under the name of the gas", "将按 {0} 折算的 CO2e 记作该气体");

    public static readonly Text Divide = new("divide the emissions by {0:0.###}, or name the unit that they or the amount are in", "排放量除以 {0:0.###}，或更正排放量或数量的单位");
    public static readonly Text Multiply = new("multiply the emissions by {0:0.###}, or name the unit that they or the amount are in", "排放量乘以 {0:0.###}，或更正排放量或数量的单位");
    public static readonly Text TimesRatio = new("multiply the emissions by {0}", "排放量乘以 {0}");
    public static readonly Text NameUnit = new("name the unit {0}, or convert from {0} to {1}", "单位改为 {0}，或由 {0} 换算为 {1}");
    public static readonly Text GrossFactor = new("take the factor of the basis that the amount is on", "采用与数量基准一致的因子");
    public static readonly Text NetAmount = new("multiply the amount by {0}, or state basis gcv and take the factor for it", "数量乘以 {0}，或注明基准 gcv 并采用相应因子");

    public static readonly Text Title = new("Audit: {0}", "核查：{0}");
    public static readonly Text Found = new("{0} lines and {1} sums were looked at; {2} findings.", "核查 {0} 行、{1} 个合计；发现 {2} 项。");
    public static readonly Text Nothing = new("{0} lines and {1} sums were looked at; nothing was found.", "核查 {0} 行、{1} 个合计；没有发现问题。");
    public static readonly Text Compared = new(
        "The implied factors of {0} lines were compared with the library; of the other {1} it has none by the amount alone.", "{0} 行的隐含因子与因子库作了比较；其余 {1} 行因子库没有仅按数量计的因子。");
    public static readonly Text CountryUnknown = new("Where the city lies is not known: factors of all countries were tried. --region narrows it.", "城市所在国未知：已尝试各国因子。可用 --region 限定。");
    public static readonly Text Place = new("Where", "位置");
    public static readonly Text Line = new("Line", "行");
    public static readonly Text Implied = new("Implied factor", "隐含因子");
    public static readonly Text Library = new("Library", "因子库");
    public static readonly Text Ratio = new("Ratio", "比值");
    public static readonly Text Says = new("What it looks like", "疑似");
    public static readonly Text PerUnit = new("{0} kg/{1}", "{0} kg/{1}");
    public static readonly Text AllLines = new("--format csv shows every line with its implied factor and the library's.", "--format csv 列出每一行的隐含因子及因子库的因子。");
    public static readonly Text CouldBe = new("it would agree if {0}", "若{0}，则相符");
    public static readonly Text Counted = new("{0} were counted", "计入 {0}");
    public static readonly Text NotCounted = new("{0} were left out", "剔除 {0}");
    public static readonly Text IsOtherLevel = new("it were called {0}", "称为 {0}");
    public static readonly Text NoReason = new("no single reference makes up the difference", "没有单个编号等于该差额");
}
