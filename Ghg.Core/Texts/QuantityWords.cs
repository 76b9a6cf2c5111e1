namespace Ghg.Core.Texts;

/// <summary>What the rows of a table of drivers may be of, and the sectors that are households.</summary>
internal static class QuantityWords
{
    /// <summary>Quantities by machine name, with what they may be called.</summary>
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["emissions"] = "emissions", ["排放量"] = "emissions", ["排放"] = "emissions",
        ["energy"] = "energy", ["能源"] = "energy", ["能源消费量"] = "energy", ["能耗"] = "energy",
        ["value-added"] = "value-added", ["value_added"] = "value-added", ["增加值"] = "value-added",
        ["activity"] = "activity", ["活动水平"] = "activity", ["活动量"] = "activity",
        ["degree-days"] = "degree-days", ["degree_days"] = "degree-days", ["度日数"] = "degree-days",
        ["population"] = "population", ["人口"] = "population", ["常住人口"] = "population",
        ["gdp"] = "gdp", ["地区生产总值"] = "gdp", ["生产总值"] = "gdp",
    };

    /// <summary>Sectors that go by people and not by the economy.</summary>
    public static readonly IReadOnlyList<string> Households = ["I.1", "households", "residential", "居民", "居民生活", "生活消费", "居住建筑"];
}
