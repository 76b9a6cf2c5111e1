using Ghg.Core.Texts;

namespace Ghg.Core.Imports.Balance;

/// <summary>A column of form 205-1 (能源购进、消费与库存), or of its annex on transformation (205-2).</summary>
/// <param name="Id">Its id here.</param>
/// <param name="Name">Its name.</param>
/// <param name="Fragments">What its heading holds, in either language.</param>
internal sealed record FormColumn(string Id, Text Name, params string[] Fragments)
{
    public const string Item = "item", Unit = "unit", Enterprise = "enterprise", Branch = "branch", Total = "total", Production = "production", Feedstock = "feedstock",
        Other = "other", Vehicles = "vehicles", Power = "power", Heat = "heat", Transformed = "transformed", TransformedTotal = "transformed-total", Stock = "stock", Money = "money",
        Coefficient = "coefficient", Output = "output", Code = "code";

    // A heading is of the first that fits: the headings of some hold those of others.
    private static readonly FormColumn[] All =
    [
        new(Enterprise, new("enterprise", "企业"), "企业名称", "单位名称", "单位详细名称", "enterprise"),
        new(Branch, new("industry", "行业"), "行业", "industry", "branch"),
        new(Item, new("item", "能源名称"), "能源名称", "能源品种", "item", "fuel"),
        new(Unit, new("unit", "计量单位"), "计量单位", "单位", "unit"),
        new(Coefficient, new("coefficient of standard coal", "折标系数"), "折标", "coefficient"),
        new(Money, new("money", "金额"), "金额", "money"),
        new(Stock, new("stock", "库存"), "库存", "stock"),
        new(Vehicles, new("of which vehicles", "合计中：运输工具消费"), "运输工具", "vehicles"),
        new(Feedstock, new("used as raw material", "用于原材料"), "原材料", "raw material"),
        new(Other, new("not for production", "非工业生产消费"), "非工业生产", "非生产", "not for production"),
        new(Production, new("for production", "工业生产消费"), "工业生产", "for production"),
        new(TransformedTotal, new("transformation, total", "加工转换投入合计"), "转换投入", "transformation, total"),
        new(Power, new("thermal power", "火力发电"), "火力发电", "thermal power"),
        new(Heat, new("heat supply", "供热"), "供热", "heat supply"),
        new(Transformed, new("turned into other fuels", "其他加工转换投入"), "入洗", "洗选", "炼焦", "炼油", "制气", "液化", "煤制品", "turned into"),
        new(Output, new("output and recovery", "产出与回收利用"), "产出", "回收", "output", "recovery"),
        new(Stock, new("purchases", "购进量"), "购进", "purchases"),
        new(Total, new("consumption, total", "消费量合计"), "合计", "消费量", "consumption, total"),
        new(Code, new("code", "代码"), "代码", "code"),
    ];

    /// <summary>The column of a heading, or null.</summary>
    public static FormColumn? Of(string heading)
    {
        var plain = string.Concat(HalfWidth.Of(heading).Where(c => !char.IsWhiteSpace(c) || char.IsAsciiLetter(heading.FirstOrDefault()))).Trim();
        return plain.Length == 0 ? null : All.FirstOrDefault(c => c.Fragments.Any(f => plain.Contains(f, StringComparison.OrdinalIgnoreCase)));
    }
}
