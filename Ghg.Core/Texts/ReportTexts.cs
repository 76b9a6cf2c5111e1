namespace Ghg.Core.Texts;

/// <summary>Words of reports.</summary>
internal static class ReportTexts
{
    public static readonly Text InventoryOf = new("{0}, {1}", "{0}，{1} 年");
    public static readonly Text Inventories = new("Inventories: {0} (cities: {1})", "清单：{0} 份（城市：{1} 个）");
    public static readonly Text Compiled = new("Compiled to {0}; t CO2e with {1}.", "按 {0} 编制；单位：吨 CO2e，GWP 采用 {1}。");
    public static readonly Text InTonnes = new("t CO2e with {0}.", "单位：吨 CO2e，GWP 采用 {0}。");
    public static readonly Text FootPerPerson = new("Per person: BASIC over the population.", "人均为 BASIC 除以人口。");
    public static readonly Text PerPerson = new("{0} is {1} t CO2e per person ({2} people).", "{0} 人均 {1} 吨 CO2e（{2} 人）。");
    public static readonly Text Totals = new("Totals", "总量");
    public static readonly Text Sources = new("Sources", "排放源");
    public static readonly Text ByGas = new("Gases", "气体构成");
    public static readonly Text WhatToKnow = new("What to know", "须知");
    public static readonly Text Sector = new("Sector", "部门");
    public static readonly Text Total = new("Total", "合计");
    public static readonly Text Reference = new("Reference", "编号");
    public static readonly Text Source = new("Source", "排放源");
    public static readonly Text Share = new("%", "%");
    public static readonly Text Status = new("Status", "状态");
    public static readonly Text Gas = new("Gas", "气体");
    public static readonly Text MassTonnes = new("t of gas", "气体质量（吨）");
    public static readonly Text Co2eTonnes = new("t CO2e", "吨 CO2e");
    public static readonly Text City = new("City", "城市");
    public static readonly Text Year = new("Year", "年份");
    public static readonly Text PerPersonHeading = new("per person", "人均");
    public static readonly Text Complete = new("Complete", "完整");
    public static readonly Text Yes = new("yes", "是");
    public static readonly Text No = new("no", "否");
    public static readonly Text Missing = new("missing", "缺失");
    public static readonly Text Partial = new("partial", "部分");
    public static readonly Text SumOfTerritorial = new(
        "Only the territorial total adds up over cities that do not overlap: {0} t CO2e in {1}, of what was reported.",
        "只有地域总量可以在互不重叠的城市之间相加：{1} 年合计 {0} 吨 CO2e（仅限已报告部分）。");
    public static readonly Text OneInFull = new("One inventory in full: add --city and --year. Everything: --format csv or json.", "查看单份清单：加 --city 和 --year。全部数据：--format csv 或 json。");
    public static readonly Text Nothing = new("Nothing was reported.", "没有已报告的数据。");
    public static readonly Text FootTotals = new(
        "Totals are rounded from unrounded sums. – is no number.", "总量由未取整的数值求和后取整。– 表示没有数字。");

    public static readonly Text NoLine = new("No line under {0} in {1}, {2}.", "{1} {2} 年 {0} 下没有数据。");
    public static readonly Text TonnesCo2e = new("{0} t CO2e", "{0} 吨 CO2e");
    public static readonly Text CellAddsUp = new("{0} t CO2e (lines: {1})", "{0} 吨 CO2e（共 {1} 行）");
    public static readonly Text LinesOfActivity = new("of them {0}: {1}", "其中 {0}：{1} 行");
    public static readonly Text Method = new("method", "方法");
    public static readonly Text FromRows = new("{0} rows, {1} to {2}", "{0} 行，{1} 至 {2}");
    public static readonly Text FromRow = new("1 row, {0}", "1 行，{0}");
    public static readonly Text Row = new("Row", "数据行");
    public static readonly Text Amount = new("Amount", "数量");
    public static readonly Text AmountSource = new("Source of the amount", "数量来源");
    public static readonly Text Symbol = new("Symbol", "符号");
    public static readonly Text Meaning = new("Meaning", "含义");
    public static readonly Text Value = new("Value", "数值");
    public static readonly Text WhereFrom = new("Where from", "出处");
    public static readonly Text WhereFromAsQuoted = new("Where from", "出处（照录数据集原文）");
    public static readonly Text TheRows = new("the rows below", "下列数据行");
    public static readonly Text TheRowItself = new("stated in the row", "数据行中给出");
    public static readonly Text AnotherRow = new("the row {0}", "数据行 {0}");
    public static readonly Text NothingLeft = new("nothing is left to calculate, as the note below says", "已无可计算的内容，原因见下方注释");
    public static readonly Text Where = new("where", "其中");
    public static readonly Text StepsOf = new("{0}, year by year, in kg", "{0}，逐年（千克）");
    public static readonly Text Likewise = new("likewise", "同上");
    public static readonly Text MoreYears = new("{0} earlier years", "更早的 {0} 年");
    public static readonly Text MoreRows = new("and {0} more rows", "另有 {0} 行");
    public static readonly Text SumLine = new("in t CO2e with {0}", "以 {0} 折算为吨 CO2e");
    public static readonly Text Memo = new("memo, in no total", "备注，不计入总量");
    public static readonly Text NoFactor = new("NE: no factor fits", "NE：无适用因子");
    public static readonly Text NoFactorInPart = new("NE in part: no factor fits what the notes below name", "部分为 NE：注释所列部分无适用因子");
    public static readonly Text IncludedIn = new("included in {0}", "列入 {0}");
    public static readonly Text FallbackLine = new("differs from what was asked: {0}", "与所需不符：{0}");
    public static readonly Text NoteLine = new("note: {0}", "注：{0}");

    public static readonly Text Expected = new("expected", "应为");
    public static readonly Text Help = new("help", "建议");
    public static readonly Text See = new("see", "参见");
    public static readonly Text Severities0 = new("notice", "提示");
    public static readonly Text Severities1 = new("warning", "警告");
    public static readonly Text Severities2 = new("error", "错误");
    public static readonly Text FoundAndExpected = new("{0}; expected {1}", "{0}；应为{1}");
    public static readonly Text OneError = new("1 error", "1 个错误");
    public static readonly Text Errors = new("{0} errors", "{0} 个错误");
    public static readonly Text OneWarning = new("1 warning", "1 个警告");
    public static readonly Text Warnings = new("{0} warnings", "{0} 个警告");
    public static readonly Text OneNotice = new("1 notice", "1 个提示");
    public static readonly Text Notices = new("{0} notices", "{0} 个提示");
    public static readonly Text Summary = new("{0}, {1}, {2}", "{0}，{1}，{2}");
    public static readonly Text AmountsOfYears = new("{0} amounts of {1}–{2}", "{1}–{2} 年共 {0} 个数量");
    public static readonly Text NotInTotals = new("{0}; not in totals", "{0}；不计入总量");
}
