namespace Ghg.Core.Texts;

/// <summary>Names of dimensions and sentences about units. The names of the units themselves are in <c>units.csv</c>.</summary>
internal static class UnitTexts
{
    public static readonly Text Dimensionless = new("no dimension", "无量纲");
    public static readonly Text Mass = new("mass", "质量");
    public static readonly Text Energy = new("energy", "能量");
    public static readonly Text Length = new("length", "长度");
    public static readonly Text Area = new("area", "面积");
    public static readonly Text Volume = new("volume", "体积");
    public static readonly Text Time = new("time", "时间");
    public static readonly Text GasVolume = new("volume of gas at {0}", "{0} 气体体积");
    public static readonly Text Head = new("head of livestock", "牲畜头数");
    public static readonly Text Person = new("person", "人数");
    public static readonly Text Vehicle = new("vehicle", "车辆数");
    public static readonly Text Item = new("item", "件数");

    public static readonly Text Power = new("power", "功率");
    public static readonly Text VehicleTraffic = new("vehicle × length", "车辆行驶里程");
    public static readonly Text PassengerTraffic = new("person × length", "旅客周转量");
    public static readonly Text FreightTraffic = new("mass × length", "货物周转量");

    /// <summary>A numerator over a denominator: names of dimensions.</summary>
    public static readonly Text DimensionPer = new("{0} per {1}", "每单位{1}的{0}");

    /// <summary>A denominator alone: names of dimensions.</summary>
    public static readonly Text DimensionPerOnly = new("per {0}", "每单位{0}");

    /// <summary>A numerator over a denominator: names of units.</summary>
    public static readonly Text UnitPer = new("{0} per {1}", "{0}/{1}");

    /// <summary>A denominator alone: names of units.</summary>
    public static readonly Text UnitPerOnly = new("per {0}", "每{0}");

    public static readonly Text Product = new("{0} × {1}", "{0}×{1}");
    public static readonly Text Group = new("({0})", "({0})");
    public static readonly Text RaisedTo = new("{0}{1}", "{0}{1}");
    public static readonly Text Multiple = new("{0} × {1}", "{0}{1}");
    public static readonly Text AtCondition = new("{1} of gas at {0}", "{1}（{0} 气体）");

    public static readonly Text Empty = new("the unit is missing", "缺少单位");

    public static readonly Text TooLong = new(
        "the unit is longer than {0} characters",
        "单位超过 {0} 个字符");

    public static readonly Text Unknown = new("the unit '{0}' is not known", "不认识单位“{0}”");

    public static readonly Text UnknownButNear = new(
        "the unit '{0}' is not known; the nearest known: {1}",
        "不认识单位“{0}”；相近的有：{1}");

    public static readonly Text Ambiguous = new(
        "the unit '{0}' can be read in more than one way: {2}; write one of {1}",
        "单位“{0}”有歧义：{2}；请写明其一：{1}");

    public static readonly Text CaseMatters = new("capital and small letters differ", "大小写含义不同");

    public static readonly Text Malformed = new(
        "'{0}' cannot be read as a unit at '{1}'; units are written like kg/TJ or kg/(head*year)",
        "“{0}”在“{1}”处不能读作单位；单位的写法如 kg/TJ、kg/(head*year)");

    public static readonly Text MixedDivision = new(
        "in '{0}' a product follows a division; put the denominator in parentheses, as in kg/(head*year)",
        "“{0}”中除号之后又有乘号；请用括号写明分母，如 kg/(head*year)");

    public static readonly Text NotAVolume = new(
        "'{0}' states the conditions of a gas, but '{1}' is not a volume",
        "“{0}”注明了气体状态，但“{1}”不是体积单位");

    public static readonly Text UnknownCondition = new(
        "'{0}': the conditions '{1}' are not known; known are {2}, all at 101.325 kPa",
        "“{0}”：不认识气体状态“{1}”；可用 {2}，压力均为 101.325 kPa");

    public static readonly Text NamesASubstance = new(
        "'{0}' names a gas; the gas has a column of its own, the unit is {1}",
        "“{0}”含有气体名称；气体另有一列，单位写作 {1}");

    public static readonly Text TooComplex = new(
        "the unit '{0}' has too many parts or too high powers",
        "单位“{0}”的组成部分过多或幂次过高");

    public static readonly Text NotConvertible = new(
        "{0} ({1}) cannot be converted to {2} ({3})",
        "{0}（{1}）不能换算为 {2}（{3}）");

    /// <summary>Names one after the other, as each language separates them.</summary>
    public static Text List(IEnumerable<string> names) => new(string.Join(", ", names), string.Join("、", names));

    /// <summary>The counting word of things of any kind: mines, trees, appliances.</summary>
    public static readonly Text OneOfThem = new("item", "个");

    /// <summary>Names in both languages one after the other.</summary>
    public static Text List(IReadOnlyCollection<Text> names) => new(string.Join(", ", names.Select(n => n.English)), string.Join("、", names.Select(n => n.Chinese)));

    /// <summary>Units of one character that sound like what was written: an input method offers the one for the other, and no edit leaves anything of it.</summary>
    public static IEnumerable<string> Sounding(string name) => name switch
    {
        "顿" or "墩" or "敦" or "钝" => ["吨"],
        "俩" or "量" => ["辆"],
        "投" => ["头"],
        _ => [],
    };
}
