namespace Ghg.Core.Texts;

/// <summary>The column headings of all files. Both wordings are accepted when reading; machine names are printed in CSV.</summary>
internal static class Headings
{
    private static readonly Dictionary<string, Text> All = new(StringComparer.Ordinal)
    {
        // activities
        ["id"] = new("Id", "编号"),
        ["city"] = new("City", "城市"),
        ["year"] = new("Year", "年份"),
        ["gpc_ref"] = new("GPC reference", "GPC编号"),
        ["activity"] = new("Activity", "活动"),
        ["technology"] = new("Technology", "技术"),
        ["amount"] = new("Amount", "数量"),
        ["unit"] = new("Unit", "单位"),
        ["notation_key"] = new("Notation key", "标记符号"),
        ["explanation"] = new("Explanation", "说明"),
        ["included_in"] = new("Included in", "列入编号"),
        ["method"] = new("Method", "方法"),
        ["basis"] = new("Basis", "基准"),
        ["factor"] = new("Factor", "排放因子"),
        ["site"] = new("Site", "场所"),
        ["origin"] = new("Origin", "来源地"),
        ["subtype"] = new("Subtype", "子类型"),
        ["ets"] = new("Trading scheme", "碳市场"),
        ["data_quality"] = new("Data quality", "活动数据质量"),
        ["factor_quality"] = new("Factor quality", "因子质量"),
        ["uncertainty"] = new("Uncertainty", "不确定性"),
        ["source"] = new("Source", "数据来源"),
        ["notes"] = new("Notes", "备注"),
        ["loss_rate"] = new("Loss rate", "损失率"),

        // solid waste
        ["backcast_from"] = new("Back-cast from", "回推起始年"),
        ["recovered_share"] = new("Share recovered", "回收比例"),
        ["energy_to"] = new("Energy reported under", "能源利用所属编号"),
        ["burning_population"] = new("Population that burns waste", "露天焚烧人口比例"),

        // cities, inventories, indicators, sites, parameters
        ["name"] = new("Name", "名称"),
        ["name_zh"] = new("Chinese name", "中文名称"),
        ["country"] = new("Country", "国家"),
        ["region"] = new("Region", "地区"),
        ["grid"] = new("Grid", "电网"),
        ["temperature"] = new("Mean annual temperature", "年平均气温"),
        ["climate_zone"] = new("Climate zone", "气候带"),
        ["geonames_id"] = new("GeoNames id", "GeoNames编号"),
        ["coordinates"] = new("Coordinates", "坐标"),
        ["economy"] = new("Type of economy", "经济类型"),
        ["level"] = new("Reporting level", "报告级别"),
        ["boundary"] = new("Boundary", "地理边界"),
        ["period"] = new("Twelve-month period", "核算期间"),
        ["gases"] = new("Gases", "温室气体种类"),
        ["gwp_explanation"] = new("Why this GWP set", "GWP选择说明"),
        ["methodology"] = new("Methodology", "方法学说明"),
        ["regulations"] = new("Regulations", "相关法规"),
        ["change"] = new("Change since the last inventory", "与上次清单的变化"),
        ["verified"] = new("Verified", "是否核查"),
        ["verifier"] = new("Verifier", "核查机构"),
        ["verified_year"] = new("Year of verification", "核查年份"),
        ["improvements"] = new("Planned improvements", "改进计划"),
        ["compiler"] = new("Compiler", "编制人"),
        ["department"] = new("Department", "部门"),
        ["date"] = new("Date", "日期"),
        ["version"] = new("Version", "版本"),
        ["email"] = new("Email", "电子邮件"),
        ["web"] = new("Web page", "网页"),
        ["indicator"] = new("Indicator", "指标"),
        ["value"] = new("Value", "数值"),
        ["price_year"] = new("Price year", "价格基年"),
        ["location"] = new("Location", "位置"),
        ["kind"] = new("Kind", "类别"),
        ["climate"] = new("Climate", "气候"),
        ["management"] = new("Management", "管理方式"),
        ["years"] = new("Years", "适用年份"),
        ["subject"] = new("Subject", "对象"),
        ["parameter"] = new("Parameter", "参数"),
        ["component"] = new("Component", "组分"),
        ["lower"] = new("Lower", "下限"),
        ["upper"] = new("Upper", "上限"),

        // datasets
        ["set"] = new("Set", "组"),
        ["edition"] = new("Edition", "版次"),
        ["gas"] = new("Gas", "气体"),
        ["applies_to"] = new("Applies to", "适用范围"),
        ["year_from"] = new("First year", "起始年份"),
        ["year_to"] = new("Last year", "截止年份"),
        ["when"] = new("When", "条件"),
        ["scope2_method"] = new("Scope 2 method", "范围二方法"),
        ["published_gwp"] = new("Published GWP", "发布所用GWP"),
        ["confidence"] = new("Confidence", "可信度"),
        ["locator"] = new("Locator", "出处位置"),
        ["note"] = new("Note", "注释"),
        ["aliases"] = new("Aliases", "别名"),
        ["group"] = new("Group", "分组"),
        ["state"] = new("State", "物态"),
        ["dimensions"] = new("Dimensions", "量纲"),

        // inventories and lines
        ["scope"] = new("Scope", "范围"),
        ["sector"] = new("Sector", "部门"),
        ["status"] = new("Status", "状态"),
    };

    /// <summary>The heading of a column; a column that is only a method's input is printed under its machine name.</summary>
    public static Text Of(string column) => All.TryGetValue(column, out var text) ? text : Text.Same(column);
}
