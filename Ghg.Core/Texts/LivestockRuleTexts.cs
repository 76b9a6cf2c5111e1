namespace Ghg.Core.Texts;

/// <summary>The words of the rules on livestock and managed soils.</summary>
internal static class LivestockRuleTexts
{
    public static readonly RuleText CityFactMissing = new(
        new("fact of the city is missing", "缺少城市属性"),
        new("the parameter {0} depends on {1}, which cities.csv does not state for {2}", "参数 {0} 取决于 {1}，而 cities.csv 未给出 {2} 的该属性"),
        new("{1} of {2} in cities.csv", "cities.csv 中 {2} 的 {1}"),
        new("add the column {1} to cities.csv, or state {0} in parameters.csv", "请在 cities.csv 中添加 {1} 列，或在 parameters.csv 中给出 {0}"),
        new("Published values differ by climate or temperature, and none of them is assumed.", "公布的数值因气候或气温而异，不作任何假定。"));

    public static readonly RuleText ManureSystemUnknown = new(
        new("number of a manure management system is missing", "缺少粪便管理方式的参数"),
        new("there is no {2} of the manure management system '{0}' for {1}", "{1} 的粪便管理方式“{0}”没有 {2}"),
        new("a system that the datasets know, or a value for it in parameters.csv with component {0}", "数据集中已有的管理方式，或 parameters.csv 中组分为 {0} 的数值"),
        new("correct the component in parameters.csv (ghg factors list --search {2} shows the known ones), or state {2} for it", "请更正 parameters.csv 中的组分，或为其给出 {2}"),
        new("The emissions of manure depend on how it is kept; what is not known of a system is not guessed.", "粪便的排放取决于管理方式；未知的管理方式不作猜测。"));

    public static readonly RuleText ManureCountedTwice = new(
        new("nitrogen of manure counted twice", "粪便氮重复计算"),
        new("{0} is entered beside herds ({1} at {2}) whose rows already hold it", "{0} 与畜禽行（{1}，{2}）同时录入，而后者已包含该部分氮"),
        new("manure of the city's own herds in the rows of the herds alone", "本市畜禽的粪便仅由畜禽行计算"),
        new("say origin import if it is bought from outside; else state applied_share 0 in the herds' rows, or leave this row out", "若从外地购入，请填写 origin 为 import；否则在畜禽行填写 applied_share 为 0，或删除本行"),
        new("A herd's row yields the soil emissions of its manure; the same nitrogen as a row of its own is counted twice.", "畜禽行已计算其粪便的土壤排放；再以单独一行录入会重复计算。"));
}
